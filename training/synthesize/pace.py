"""How fast a server may be asked, shared by all who ask: its limits, and its wish to be left."""

import asyncio
import random
import time
from collections import deque

MINUTE = 60.0


class Pace:
    """Lets requests through so that no minute holds more of them, or of tokens, than allowed."""

    def __init__(
        self, requests: float = 0, tokens: float = 0, first_wait: float = 2.0,
        longest_wait: float = 120.0, minute: float = MINUTE,
    ) -> None:  # fmt: skip
        self._requests, self._tokens = requests, tokens  # a minute; 0 means no limit
        self._first_wait, self._longest_wait = first_wait, longest_wait
        self._minute = minute
        self._sent: deque[tuple[float, int]] = deque()
        self._quiet_until = 0.0
        self._turn = asyncio.Lock()

    async def wait(self, tokens: int) -> None:
        """Return when a request of so many tokens may be sent."""
        async with self._turn:
            while (delay := self._delay(tokens)) > 0:
                await asyncio.sleep(delay)
            self._sent.append((time.monotonic(), tokens))

    def quiet(self, seconds: float) -> None:
        """Send nothing for so long: the server asked for it."""
        self._quiet_until = max(self._quiet_until, time.monotonic() + seconds)

    def backoff(self, tries: int) -> float:
        """Return how long to wait after so many failures; spread, so that not all come back."""
        longest = min(self._longest_wait, self._first_wait * 2.0 ** (tries - 1))
        return longest * random.uniform(0.5, 1.0)

    def _delay(self, tokens: int) -> float:
        now = time.monotonic()
        while self._sent and now - self._sent[0][0] >= self._minute:
            self._sent.popleft()
        used = sum(amount for _, amount in self._sent)
        crowded = bool(self._requests) and len(self._sent) >= self._requests
        # A question longer than a minute's tokens goes out alone rather than never.
        long = bool(self._tokens) and bool(self._sent) and used + tokens > self._tokens
        free = self._sent[0][0] + self._minute if crowded or long else now
        return max(free, self._quiet_until) - now
