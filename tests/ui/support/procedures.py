"""A service whose pack has procedures, for the widgets that look them up."""

from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.search import ProcedureSearch
from desktop.engine.search import SearchEngine
from desktop.ui.worker.service import EngineService
from tests.support.tiny_procedures import tiny_procedures
from tests.ui.conftest import KeptOpen


class WithProcedures(KeptOpen):
    """A door to the session's engine and the small set of procedures."""

    @property
    def procedures(self) -> ProcedureSearch:
        """Return the small set."""
        return tiny_procedures()

    @property
    def procedure_codes(self) -> ProcedureCatalogue:
        """Return their code set."""
        return tiny_procedures().catalogue


def with_procedures(qtbot: QtBot, engine: SearchEngine) -> Iterator[EngineService]:
    """Yield a running service, and end it."""
    tiny_procedures()
    running = EngineService(lambda: WithProcedures(engine))
    with qtbot.waitSignal(running.ready, timeout=10_000):
        running.start()
    yield running
    running.stop()
