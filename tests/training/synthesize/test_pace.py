"""No minute holds more requests or tokens than the server allows."""

import asyncio
import time

from hypothesis import given
from hypothesis import strategies as st

from training.synthesize.pace import Pace

MINUTE = 0.2


def sent(pace: Pace, sizes: list[int]) -> list[float]:
    async def send() -> list[float]:
        times: list[float] = []

        async def one(size: int) -> None:
            await pace.wait(size)
            times.append(time.monotonic())

        await asyncio.gather(*(one(size) for size in sizes))
        return sorted(times)

    return asyncio.run(send())


def most_in_a_minute(times: list[float]) -> int:
    # A hair less than a minute: a clock read after the sleep may come a little late.
    return max(sum(start <= t < start + MINUTE * 0.95 for t in times) for start in times)


def test_requests_a_minute_are_kept() -> None:
    times = sent(Pace(requests=3, minute=MINUTE), [1] * 7)
    assert most_in_a_minute(times) <= 3
    assert times[-1] - times[0] >= 2 * MINUTE * 0.95


def test_tokens_a_minute_are_kept() -> None:
    times = sent(Pace(tokens=100, minute=MINUTE), [60, 40, 50, 50])
    assert most_in_a_minute(times) <= 2


def test_a_question_longer_than_the_limit_still_goes_out() -> None:
    assert len(sent(Pace(tokens=10, minute=MINUTE), [50, 50])) == 2


def test_all_are_quiet_when_the_server_asks() -> None:
    pace = Pace()
    pace.quiet(0.15)
    start = time.monotonic()
    assert min(sent(pace, [1, 1])) - start >= 0.14


@given(st.integers(1, 40))
def test_pauses_grow_and_stay_bounded(tries: int) -> None:
    pause = Pace(first_wait=2.0, longest_wait=120.0).backoff(tries)
    assert min(60.0, 2.0 ** (tries - 1)) <= pause <= min(120.0, 2.0**tries)
