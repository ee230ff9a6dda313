"""Any server that speaks OpenAI's chat protocol: vLLM, Ollama, llama.cpp and the paid ones.

Answers are streamed, so that a slow local model is not taken for a dead one; an answer counts
only when the server says that it is finished.
"""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx2 as httpx

from training.synthesize.writers.base import (
    Answer,
    Request,
    Trouble,
    Unreachable,
    Usage,
    problem_of,
)

SILENCE = 120.0  # seconds without a byte
MOST_TOKENS = 4000  # so that a small model that repeats itself comes to an end


class OpenAIWriter:
    """Asks one model of one server."""

    def __init__(
        self, url: str, model: str, key: str = "", temperature: float = 0.8,
        silence: float = SILENCE, schema: bool = True,
    ) -> None:  # fmt: skip
        self.name = model
        self._url = url.rstrip("/")
        self._temperature = temperature
        self._schema = schema
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(headers=headers, timeout=httpx.Timeout(silence))

    async def write(self, request: Request) -> Answer:
        """Return the streamed answer, whole."""
        address = f"{self._url}/chat/completions"
        try:
            async with self._client.stream("POST", address, json=self._body(request)) as response:
                if response.status_code != 200:
                    said = (await response.aread()).decode(errors="replace")
                    again = response.headers.get("retry-after")
                    raise problem_of(response.status_code, said, self._url, again)
                return await _whole(response.aiter_lines(), request)
        except httpx.ConnectError as error:
            raise Unreachable(f"nothing answers at {self._url} ({error})") from error
        except httpx.TransportError as error:
            raise Trouble(f"{type(error).__name__}: {error}") from error

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    def _body(self, request: Request) -> dict[str, Any]:
        prompt = request.prompt
        body: dict[str, Any] = {
            "model": self.name,
            "messages": [
                {"role": "system", "content": prompt.system},
                {"role": "user", "content": prompt.user},
            ],
            "temperature": self._temperature,
            "max_tokens": MOST_TOKENS,
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        if self._schema:
            schema = {"name": request.task.kind, "schema": prompt.schema}
            body["response_format"] = {"type": "json_schema", "json_schema": schema}
        return body


async def _whole(lines: AsyncIterator[str], request: Request) -> Answer:
    text, finish, usage = "", None, None
    async for line in lines:
        data = line.removeprefix("data:").strip()
        if not line.startswith("data:") or data == "[DONE]":
            continue
        event = _event(data)
        usage = event.get("usage") or usage
        for choice in event.get("choices") or ():
            text += (choice.get("delta") or {}).get("content") or ""
            finish = choice.get("finish_reason") or finish
    if finish is None:
        raise Trouble("the stream was cut before the answer was whole")
    return Answer(text, _usage(usage, request, text))


def _event(data: str) -> dict[str, Any]:
    try:
        event = json.loads(data)
    except ValueError as error:
        raise Trouble("a piece of the stream is no JSON") from error
    if not isinstance(event, dict):
        raise Trouble("a piece of the stream is no object")
    if event.get("error"):
        raise Trouble(f"the server broke off: {str(event['error'])[:200]}")
    return event


def _usage(usage: dict[str, int] | None, request: Request, text: str) -> Usage:
    """Return the tokens counted by the server, or a guess where it counts none."""
    said = usage or {}
    asked = said.get("prompt_tokens", request.prompt.tokens)
    return Usage(asked, said.get("completion_tokens", len(text) // 4 + 1))
