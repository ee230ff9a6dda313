"""A real HTTP server that speaks OpenAI's and Gemini's protocols, and can fail in known ways."""

import json
import re
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

Fault = Literal[
    "", "429", "500", "401", "cut", "unfinished", "malformed", "garbled", "bad piece", "broken off"
]
STATUS: dict[str, int] = {"429": 429, "500": 500, "401": 401}


@dataclass
class FakeLLM:
    """What the server was asked, and what goes wrong next."""

    url: str = ""
    faults: list[Fault] = field(default_factory=list)  # one a request, in turn; then all goes well
    delay: float = 0.0
    retry_after: str = "0.1"
    asked: list[str] = field(default_factory=list)  # each question received
    times: list[float] = field(default_factory=list)  # and when
    paid: list[str] = field(default_factory=list)  # each question answered to its end
    bodies: list[dict[str, Any]] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)
    most_at_once: int = 0
    at_once: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def next_fault(self, question: str) -> Fault:
        """Note a question and return what goes wrong with it."""
        with self.lock:
            self.asked.append(question)
            self.times.append(time.monotonic())
            return self.faults.pop(0) if self.faults else ""


@contextmanager
def fake_llm(faults: Iterable[Fault] = (), delay: float = 0.0) -> Iterator[FakeLLM]:
    """Run the server on a free port while the test lasts."""
    fake = FakeLLM(faults=list(faults), delay=delay)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(fake))
    server.daemon_threads = True
    fake.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answer_to(question: str) -> str:
    """Return a good answer: phrases of the styles asked for, or negatives of the neighbours."""
    code = re.search(r"^Code (\S+):", question, re.MULTILINE)
    name = code[1] if code else "?"
    language = re.search(r"\bin (English|Spanish|Catalan|Italian|Portuguese|French)", question)
    spoken = language[1] if language else "?"
    if '"negatives"' in question:
        neighbours = re.search(r"told apart:\n- (\S+) ", question)
        item = {"code": neighbours[1] if neighbours else name, "text": f"phrase near {name}"}
        return json.dumps({"negatives": [item]})
    styles = re.findall(r"^- (clinical|shorthand|note|lay|misspelt):", question, re.MULTILINE)
    texts = [{"style": s, "text": f"{s} {spoken} words for {name}"} for s in styles]
    return json.dumps({"phrases": texts})


def _handler(fake: FakeLLM) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *unused: Any) -> None:
            """Keep the tests' output clean."""

        def do_POST(self) -> None:
            with fake.lock:
                fake.at_once += 1
                fake.most_at_once = max(fake.most_at_once, fake.at_once)
            try:
                self._reply()
            finally:
                with fake.lock:
                    fake.at_once -= 1

        def _reply(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            gemini = ":streamGenerateContent" in self.path
            key = self.headers.get("x-goog-api-key") or self.headers.get("Authorization") or ""
            fake.keys.add(key)
            fake.bodies.append(body)
            question = _question(body, gemini)
            fault = fake.next_fault(question)
            time.sleep(fake.delay)
            if fault in STATUS:
                self._fail(STATUS[fault])
                return
            said = "Sure! Here you are." if fault == "malformed" else answer_to(question)
            self._stream(_gemini(said) if gemini else _openai(said), fault)
            if fault in ("", "malformed"):
                with fake.lock:
                    fake.paid.append(question)

        def _fail(self, status: int) -> None:
            said = {"error": {"code": status, "message": f"fault {status}", "status": "FAULT"}}
            raw = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            if status == 429:
                self.send_header("Retry-After", fake.retry_after)
            self.end_headers()
            self.wfile.write(raw)

        def _stream(self, events: list[str], fault: Fault) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            if fault in ("cut", "unfinished", "garbled", "broken off"):
                events = events[:1]
            if fault == "bad piece":
                events = [events[0][:-9], *events[1:]]  # and the rest comes whole, to its end
            if fault == "garbled":
                events = [*events, '{"choices": [{"del']
            if fault == "broken off":
                events = [*events, json.dumps({"error": {"code": 500, "message": "overloaded"}})]
            for event in events:
                self._chunk(f"data: {event}\r\n\r\n".encode())
            if fault == "cut":
                self.close_connection = True  # the last chunk never comes
                return
            self._chunk(b"")

        def _chunk(self, raw: bytes) -> None:
            self.wfile.write(f"{len(raw):x}\r\n".encode() + raw + b"\r\n")
            self.wfile.flush()

    return Handler


def _question(body: dict[str, Any], gemini: bool) -> str:
    if gemini:
        return str(body["contents"][0]["parts"][0]["text"])
    return str(body["messages"][-1]["content"])


def _openai(said: str) -> list[str]:
    half = len(said) // 2
    pieces: list[dict[str, Any]] = [
        {"choices": [{"index": 0, "delta": {"content": said[:half]}}]},
        {"choices": [{"index": 0, "delta": {"content": said[half:]}}]},
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
        {"choices": [], "usage": {"prompt_tokens": 100, "completion_tokens": 50}},
    ]
    return [*map(json.dumps, pieces), "[DONE]"]


def _gemini(said: str) -> list[str]:
    half = len(said) // 2
    counted = {"promptTokenCount": 100, "candidatesTokenCount": 30, "thoughtsTokenCount": 20}
    events = []
    for text, end in ((said[:half], {}), (said[half:], {"finishReason": "STOP"})):
        candidate = {"content": {"role": "model", "parts": [{"text": text}]}, **end}
        events.append(json.dumps({"candidates": [candidate], "usageMetadata": counted}))
    return events
