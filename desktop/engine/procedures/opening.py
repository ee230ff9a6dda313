"""Opening the procedures of a pack, which not every pack has."""

from collections.abc import Callable

from desktop.engine.errors import PackError
from desktop.engine.models.encoder import Encoder
from desktop.engine.pack.pack import PROCEDURE_VECTORS, PROCEDURES, Pack
from desktop.engine.procedures.catalogue import ProcedureCatalogue
from desktop.engine.procedures.search import ProcedureSearch


def open_procedures(pack: Pack, encoder: Callable[[], Encoder | None]) -> ProcedureSearch:
    """Open the two files that hold procedures; PackError where the pack has none."""
    if PROCEDURES not in pack or PROCEDURE_VECTORS not in pack:
        raise PackError(
            f"The pack {pack.title} holds diagnoses alone; install a pack with procedures."
        )
    return ProcedureSearch(pack.file(PROCEDURES), pack.file(PROCEDURE_VECTORS), encoder)


def open_procedure_codes(pack: Pack) -> ProcedureCatalogue | None:
    """Open the code set alone, where the pack has one."""
    return ProcedureCatalogue.open(pack.file(PROCEDURES)) if PROCEDURES in pack else None
