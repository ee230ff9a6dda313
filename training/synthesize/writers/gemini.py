"""Gemini by Google's own library, with its retries off: pacing and retrying are the factory's."""

from collections.abc import AsyncIterator

import httpx2 as httpx
from google import genai
from google.genai import errors, types

from training.synthesize.writers.base import Answer, Request, Trouble, Usage, problem_of

SILENCE = 120.0
MOST_TOKENS = 8000  # a thinking model spends most of them before it writes
_BLOCKED = frozenset({"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"})


class GeminiWriter:
    """Asks one Gemini model; `url` is for tests and for proxies."""

    def __init__(
        self, model: str, key: str, url: str = "", temperature: float = 0.8,
        silence: float = SILENCE,
    ) -> None:  # fmt: skip
        self.name = model
        self._temperature = temperature
        options = types.HttpOptions(
            base_url=url or None,
            timeout=int(silence * 1000),
            retry_options=types.HttpRetryOptions(attempts=1),
        )
        self._client = genai.Client(api_key=key, http_options=options)

    async def write(self, request: Request) -> Answer:
        """Return the streamed answer, whole."""
        try:
            stream = await self._client.aio.models.generate_content_stream(
                model=self.name, contents=request.prompt.user, config=self._config(request)
            )
            return await _whole(stream, request)
        except errors.APIError as error:
            raise _problem(error) from error
        except (httpx.TransportError, errors.UnknownApiResponseError, ValueError) as error:
            raise Trouble(f"{type(error).__name__}: {error}") from error

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aio.aclose()

    def _config(self, request: Request) -> types.GenerateContentConfig:
        return types.GenerateContentConfig(
            system_instruction=request.prompt.system,
            temperature=self._temperature,
            max_output_tokens=MOST_TOKENS,
            response_mime_type="application/json",
            response_json_schema=request.prompt.schema,
        )


async def _whole(stream: AsyncIterator[types.GenerateContentResponse], request: Request) -> Answer:
    text, finish, usage = "", "", Usage(request.prompt.tokens, 0)
    async for piece in stream:
        text += piece.text or ""
        for candidate in piece.candidates or ():
            finish = candidate.finish_reason.name if candidate.finish_reason else finish
        if counted := piece.usage_metadata:
            answered = (counted.candidates_token_count or 0) + (counted.thoughts_token_count or 0)
            usage = Usage(counted.prompt_token_count or 0, answered)
    if not finish:
        raise Trouble("the stream was cut before the answer was whole")
    # A blocked answer is an answer: it was paid, and asking again gives the same.
    return Answer("" if finish in _BLOCKED else text, usage)


def _problem(error: errors.APIError) -> Exception:
    headers = getattr(error.response, "headers", None) or {}
    said = error.message or error.status or ""
    return problem_of(error.code, said, "Gemini", headers.get("retry-after"))
