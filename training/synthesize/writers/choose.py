"""Makes the writer that was asked for, with its key from the environment and never from a file."""

import os
from collections.abc import Callable

from desktop.engine.errors import NosolexError, UsageError
from training.synthesize.writers.base import Writer
from training.synthesize.writers.grammar import GrammarWriter

GEMINI_KEYS = ("GEMINI_API_KEY", "GOOGLE_API_KEY")
OPENAI_KEYS = ("OPENAI_API_KEY",)


def maker(
    name: str, model: str, url: str, temperature: float, schema: bool = True
) -> Callable[[], Writer]:
    """Return what makes the writer inside the running loop; complain before anything starts."""
    if name == "grammar":
        return GrammarWriter
    if not model:
        raise UsageError(f"Say which model {name} should use, with --model.")
    if name == "gemini":
        return _gemini(model, url, temperature)
    return _openai(model, url, temperature, schema)


def _gemini(model: str, url: str, temperature: float) -> Callable[[], Writer]:
    key = _key(GEMINI_KEYS)
    if not key:
        raise NosolexError(f"Gemini needs a key; put it into the environment as {GEMINI_KEYS[0]}.")
    try:
        from training.synthesize.writers.gemini import GeminiWriter
    except ImportError as error:
        raise _not_installed("google-genai") from error
    return lambda: GeminiWriter(model, key, url, temperature)


def _openai(model: str, url: str, temperature: float, schema: bool) -> Callable[[], Writer]:
    if not url:
        raise UsageError("Say where the server is, such as --url http://localhost:11434/v1.")
    try:
        from training.synthesize.writers.openai_server import OpenAIWriter
    except ImportError as error:
        raise _not_installed("httpx2") from error
    return lambda: OpenAIWriter(url, model, _key(OPENAI_KEYS), temperature, schema=schema)


def _key(names: tuple[str, ...]) -> str:
    return next((os.environ[name] for name in names if os.environ.get(name)), "")


def _not_installed(package: str) -> NosolexError:
    return NosolexError(f"{package} is not installed; run `pip install -e .[factory]`.")
