"""The same on other machines, by Dask: its scheduler hands work out again when a worker is lost."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desktop.archive.answers import Answered, Asked, Chunk
from desktop.archive.asking import Job, Refusal, answer
from desktop.archive.crew import LAST_TRY, given_up
from desktop.archive.libraries import needed
from desktop.engine.errors import NosolexError

LOCAL = "local"  # in place of an address: a cluster on this machine
_AHEAD = 3  # chunks a thread of the cluster
_PATIENCE = 60  # seconds for a worker to be there

Said = tuple[str, list[Answered] | Refusal]


class ClusterCrew:
    """Workers of a cluster; one whose pack differs or is damaged is left aside, and told."""

    def __init__(self, job: Job, address: str, workers: int, tell: Callable[[str], object]) -> None:
        self._dask = needed("distributed", "cluster")
        self._job, self._tell = job, tell
        self.refused: dict[str, str] = {}  # by worker
        self._under_way: dict[Any, Chunk] = {}
        self._tries: dict[int, int] = {}  # of a phrase that was lost with its workers
        self._cluster = self._start(workers) if address == LOCAL else None
        try:
            self._client = self._dask.Client(self._cluster or address, timeout=_PATIENCE)
            self._client.wait_for_workers(1, timeout=_PATIENCE)
        except (OSError, TimeoutError, ValueError) as error:
            raise NosolexError(
                f"No worker of the cluster {address} answers; is its scheduler running, and are its"
                " workers?"
            ) from error

    def _start(self, workers: int) -> Any:
        return self._dask.LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
        )

    def ask(self, chunks: Iterable[Chunk]) -> Iterator[list[Answered]]:
        """Yield the answers as they come."""
        for chunk in chunks:
            self._send(chunk)
            while len(self._under_way) >= _AHEAD * self._threads():
                yield from self._finished()
        while self._under_way:
            yield from self._finished()

    def close(self) -> None:
        """Leave the cluster; one of our own ends."""
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()

    def _workers(self) -> dict[str, Any]:
        found = self._client.scheduler_info(n_workers=-1)["workers"]
        return {name: worker for name, worker in found.items() if name not in self.refused}

    def _threads(self) -> int:
        return max(1, sum(int(worker["nthreads"]) for worker in self._workers().values()))

    def _send(self, chunk: Chunk) -> None:
        # Named only where some are refused: workers that join later are welcome.
        only = list(self._workers()) if self.refused else None
        if only == []:
            told = "; ".join(f"{worker}: {why}" for worker, why in self.refused.items())
            raise NosolexError(f"No worker of the cluster is left ({told}).")
        future = self._client.submit(_answer, self._job, chunk, pure=False, workers=only)
        self._under_way[future] = chunk

    def _finished(self) -> Iterator[list[Answered]]:
        wait = self._dask.wait
        for future in wait(list(self._under_way), return_when="FIRST_COMPLETED").done:
            chunk = self._under_way.pop(future)
            error = future.exception()
            if isinstance(error, self._dask.KilledWorker):
                yield from self._divide(chunk)
            elif error is not None:
                raise NosolexError(f"A worker of the cluster failed: {error}") from error
            else:
                said: Said = future.result()
                yield from self._taken(said, chunk)

    def _taken(self, said: Said, chunk: Chunk) -> Iterator[list[Answered]]:
        worker, found = said
        if isinstance(found, Refusal):
            if worker not in self.refused:
                self._tell(f"The worker {worker} was left aside. {found.sentence}")
            self.refused[worker] = found.sentence
            self._send(chunk)
        else:
            yield found

    def _divide(self, chunk: Chunk) -> Iterator[list[Answered]]:
        """Ask each phrase alone of a chunk with which several workers were lost."""
        for phrase in chunk:
            if self._is_hopeless(phrase, alone=len(chunk) == 1):
                yield [given_up(phrase)]
            else:
                self._send([phrase])

    def _is_hopeless(self, phrase: Asked, alone: bool) -> bool:
        number = phrase[0]
        self._tries[number] = self._tries.get(number, 0) + alone
        return self._tries[number] >= LAST_TRY


def _answer(job: Job, chunk: Chunk) -> Said:
    """Run on a worker: the answers, and who gave them."""
    worker = needed("distributed", "cluster").get_worker()
    return worker.address, answer(job, chunk)
