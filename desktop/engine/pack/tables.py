"""The tables that a pack may have beside its catalogue, each read when it is first asked for."""

from functools import cached_property

from desktop.engine.catalogue.drg import Drg
from desktop.engine.catalogue.editions import Editions
from desktop.engine.pack.pack import DRG, EDITIONS, Pack


class Tables:
    """What a pack knows beyond its catalogue; a table that it lacks is None."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    @cached_property
    def editions(self) -> Editions | None:
        """When each code is valid."""
        return Editions.read(self._pack.file(EDITIONS)) if EDITIONS in self._pack else None

    @cached_property
    def drg(self) -> Drg | None:
        """What US MS-DRG says of each code."""
        return Drg.read(self._pack.file(DRG)) if DRG in self._pack else None
