"""The processes of this machine; one that ends takes nothing with it.

They share the pack's files in memory: its index and catalogue are mapped, not read.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for

from desktop.archive.answers import Answered, Asked, Chunk
from desktop.archive.asking import Job, Refusal, answer
from desktop.archive.crew import LAST_TRY, believed, given_up
from desktop.engine.errors import NosolexError

_HOPELESS = 8  # phrases given up in a row: it is not the phrases
_AHEAD = 2  # chunks a process, so that none waits for the next

Found = Future[list[Answered] | Refusal]


class LocalCrew:
    """So many processes; a dead one is replaced, and what it had is asked again, one by one."""

    def __init__(self, job: Job, workers: int) -> None:
        self._job, self._workers = job, workers
        self._under_way: dict[Found, Chunk] = {}
        self._lost: list[Chunk] = []
        self._hopeless = 0
        self._pool = self._new_pool()

    def ask(self, chunks: Iterable[Chunk]) -> Iterator[list[Answered]]:
        """Yield the answers as they come."""
        for chunk in chunks:
            self._start(chunk)
            while len(self._under_way) >= _AHEAD * self._workers or self._lost:
                yield from self._finished()
        while self._under_way or self._lost:
            yield from self._finished()

    def close(self) -> None:
        """End the processes; what they have under way is thrown away."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _new_pool(self) -> ProcessPoolExecutor:
        # Never forked: the threads of the models' library do not survive that.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._workers, mp_context=context, initializer=_begin)

    def _start(self, chunk: Chunk) -> None:
        try:
            self._under_way[self._pool.submit(answer, self._job, chunk)] = chunk
        except BrokenProcessPool:
            self._lost.append(chunk)

    def _finished(self) -> Iterator[list[Answered]]:
        done = wait(self._under_way, return_when=FIRST_COMPLETED).done if self._under_way else ()
        for future in done:
            chunk = self._under_way.pop(future)
            try:
                yield believed(future.result())
            except BrokenProcessPool:
                self._lost.append(chunk)
        if self._lost and not self._under_way:
            yield from self._one_by_one()

    def _one_by_one(self) -> Iterator[list[Answered]]:
        """Ask what was lost, so that a phrase which ends its process is found."""
        lost, self._lost = self._lost, []
        self._renew()
        for chunk in lost:
            for phrase in chunk:
                yield self._alone(phrase)

    def _alone(self, phrase: Asked) -> list[Answered]:
        for _ in range(LAST_TRY):
            try:
                found = believed(self._pool.submit(answer, self._job, [phrase]).result())
                self._hopeless = 0
                return found
            except BrokenProcessPool:
                self._renew()
        self._hopeless += 1
        if self._hopeless >= _HOPELESS:
            raise NosolexError(
                "The processes end before they answer; is there enough free memory? Try again with"
                " fewer --workers."
            )
        return [given_up(phrase)]

    def _renew(self) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = self._new_pool()


def _begin() -> None:
    """Prepare a process: silent, deaf to Ctrl-C, which is its parent's, and gone with it."""
    from desktop.system.crash import keep_no_memory_image
    from desktop.system.network import keep_silent

    keep_silent()
    keep_no_memory_image()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None
    threading.Thread(target=_leave_with, args=(parent.sentinel,), daemon=True).start()


def _leave_with(parent: int) -> None:
    wait_for([parent])
    os._exit(1)
