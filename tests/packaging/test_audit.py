"""The check for known vulnerabilities: it fails on one, and passes with a word when cut off."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.packaging.conftest import ROOT


class Database(BaseHTTPRequestHandler):
    """Knows one vulnerability, of numpy."""

    harmful = ""

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        names = [query["package"]["name"] for query in asked]
        found = [{"vulns": [{"id": "X-1"}]} if name == self.harmful else {} for name in names]
        body = json.dumps({"results": found}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


@pytest.fixture
def database() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Database)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def audit(url: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "NOSOLEX_AUDIT_URL": url}
    command = [sys.executable, str(ROOT / "packaging" / "audit.py")]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(("harmful", "code"), [("numpy", 1), ("a package we do not have", 0)])
def test_a_known_vulnerability_fails_the_check(
    database: HTTPServer, monkeypatch: pytest.MonkeyPatch, harmful: str, code: int
) -> None:
    monkeypatch.setattr(Database, "harmful", harmful)
    done = audit(f"http://127.0.0.1:{database.server_port}/")
    assert done.returncode == code
    assert ("X-1" in done.stdout) is bool(code)


def test_an_unreachable_database_is_told_and_passes(database: HTTPServer) -> None:
    done = audit("http://127.0.0.1:1/")
    assert done.returncode == 0
    assert "audit skipped" in done.stdout
