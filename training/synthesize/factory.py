"""The run: many questions at once, none asked twice, none paid twice, each answer kept."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from training.synthesize.ledger import Ledger
from training.synthesize.money import Price
from training.synthesize.pace import Pace
from training.synthesize.prompts import BadAnswer, parse
from training.synthesize.tasks import Task
from training.synthesize.writers.base import Answer, Refused, Request, Trouble, Unreachable, Writer

TRIES = 6  # of one question, when the server is in trouble
PAID_TRIES = 3  # of one question, when the answers are of no use; counted over all runs
DEAD = 20  # failures in a row, over all questions, after which the server is given up


@dataclass(slots=True)
class Totals:
    """What a run has done so far."""

    asked_for: int = 0
    known: int = 0  # answered by an earlier run
    answered: int = 0
    unusable: int = 0  # paid answers that were not what was asked for
    retries: int = 0
    failed: list[str] = field(default_factory=list)  # tasks left over for another run
    cost: float = 0.0
    trouble: str = ""  # why the last question that failed did so
    stopped: str = ""  # why the run ended before its last task

    @property
    def done(self) -> int:
        """Return how many tasks need nothing more."""
        return self.known + self.answered + len(self.failed)


@dataclass(frozen=True, slots=True)
class Limits:
    """How many questions are under way at once, and how much a run may cost (0: no limit)."""

    at_once: int = 8
    most_cost: float = 0.0


class Factory:
    """Asks a writer every question that the ledger has no answer to."""

    def __init__(
        self, writer: Writer, ledger: Ledger, pace: Pace, price: Price, limits: Limits,
        listener: Callable[[Totals], None] = lambda totals: None,
    ) -> None:  # fmt: skip
        self._writer, self._ledger, self._pace = writer, ledger, pace
        self._price, self._limits, self._listener = price, limits, listener
        self._in_a_row = 0
        self._was_reached = False
        self._under_way = 0
        self._before = 0.0  # what earlier runs cost
        self.totals = Totals()

    def stop(self, reason: str) -> None:
        """Ask no new question; those under way are still answered and kept."""
        self.totals.stopped = self.totals.stopped or reason

    async def run(self, tasks: Sequence[Task], make: Callable[[Task], Request]) -> Totals:
        """Ask until all is answered, or the money or the server gives out."""
        self.totals.asked_for = len(tasks)
        self._before = self.totals.cost = self._price.total(self._ledger.spent)
        waiting = iter(tasks)
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._limits.at_once):
                    group.create_task(self._work(waiting, make))
        except ExceptionGroup as errors:
            raise errors.exceptions[0] from None
        finally:
            await self._writer.close()
        return self.totals

    async def _work(self, waiting: Iterator[Task], make: Callable[[Task], Request]) -> None:
        for task in waiting:
            if self._enough():
                return
            if task.key in self._ledger.answers:
                self.totals.known += 1
                self._listener(self.totals)
                # Thousands of known answers must not keep the loop from the connections.
                await asyncio.sleep(0)
                continue
            self._under_way += 1
            try:
                await self._settle(make(task))
            finally:
                self._under_way -= 1
            self._listener(self.totals)

    async def _settle(self, request: Request) -> None:
        """Ask until there is a usable answer or no hope of one."""
        tries = 0
        while self._ledger.faults[request.task.key] < PAID_TRIES and tries < TRIES:
            await self._pace.wait(request.prompt.tokens)
            if self._enough():
                return
            try:
                answer = await self._writer.write(request)
            except Trouble as trouble:
                tries += 1
                await self._after(trouble, tries)
            else:
                self._in_a_row, self._was_reached = 0, True
                if self._keep(request, answer):
                    self.totals.answered += 1
                    return
        self.totals.failed.append(request.task.key)

    def _keep(self, request: Request, answer: Answer) -> bool:
        fault = ""
        try:
            parse(request.task, answer.text)
        except BadAnswer as bad:
            fault = str(bad)
            self.totals.unusable += 1
        self._ledger.add(request.task.key, self._writer.name, answer, fault)
        self.totals.cost = self._price.total(self._ledger.spent)
        return not fault

    async def _after(self, trouble: Trouble, tries: int) -> None:
        if isinstance(trouble, Unreachable) and not self._was_reached:
            # A server that never answered is not one that has a bad moment.
            raise Refused(
                f"The server cannot be asked: {trouble}. Check --url, start the server, and then "
                "start the same command again."
            )
        self._was_reached = self._was_reached or not isinstance(trouble, Unreachable)
        self.totals.retries += 1
        self.totals.trouble = str(trouble)
        self._in_a_row += 1
        if self._in_a_row >= DEAD:
            raise Refused(
                f"The server failed {DEAD} times in a row (last: {trouble}); the answers so far "
                "are kept. Look at the server and start the same command again."
            )
        if trouble.wait is not None:
            self._pace.quiet(trouble.wait)
        if tries < TRIES:
            await asyncio.sleep(max(self._pace.backoff(tries), trouble.wait or 0.0))

    def _enough(self) -> bool:
        most = self._limits.most_cost
        if most and self.totals.cost + self._expected() >= most:
            self.stop(f"the limit of {most:g} is reached")
        return bool(self.totals.stopped)

    def _expected(self) -> float:
        """Return what the questions under way will cost, judged by those answered."""
        paid = self.totals.answered + self.totals.unusable
        return self._under_way * (self.totals.cost - self._before) / paid if paid else 0.0
