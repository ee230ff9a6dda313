"""All that is said of an episode in one piece: what to look at, what to add, edition, MS-DRG."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.engine.catalogue.drg import Drg, Group
from desktop.engine.catalogue.editions import NAMES, Edition, Editions, find_edition
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.check import check_episode
from desktop.workspace.episode.entry import Knows
from desktop.workspace.episode.of_procedures import KnowsProcedures, of_procedures
from desktop.workspace.episode.patient import Patient
from desktop.workspace.episode.validity import valid_then
from desktop.workspace.episode.words import EpisodeError
from desktop.workspace.pick import Pick


class Knowledge(Protocol):
    """What an episode is checked against: a catalogue, and the tables a pack may have beside it."""

    @property
    def catalogue(self) -> Knows:
        """Return the codes, titles and notes."""

    @property
    def editions(self) -> Editions | None:
        """Return when codes are valid, where the pack tells."""

    @property
    def drg(self) -> Drg | None:
        """Return what MS-DRG says, where the pack tells."""

    @property
    def procedure_codes(self) -> KnowsProcedures | None:
        """Return the tables of procedures, where the pack has them."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is said of an episode; `levels` has CC or MCC for each entry."""

    picks: tuple[Pick, ...]
    objections: tuple[Caution, ...]
    proposals: tuple[Caution, ...]
    levels: tuple[str, ...]
    group: Group | None = None
    edition: str = ""


def report(
    picks: Sequence[Pick], known: Knowledge, patient: Patient, edition: str = "",
    with_drg: bool = True,
) -> Report:  # fmt: skip
    """Check an episode, for an edition or for the day of discharge."""
    wanted = named_edition(edition, known.editions)
    cautions = check_episode(picks, known.catalogue, patient)
    cautions += valid_then(picks, known.catalogue, known.editions, wanted, patient.discharged)
    day = wanted.day if wanted else patient.discharged
    shown = wanted.name if wanted else patient.discharged.isoformat() if patient.discharged else ""
    cautions += of_procedures(picks, known.procedure_codes, patient, day, shown)
    drg = known.drg if with_drg else None
    codes = [pick.code for pick in picks if pick.kind == "diagnosis"]
    first = codes[0] if codes else ""
    return Report(
        tuple(picks),
        tuple(caution for caution in cautions if caution.weight != "hint"),
        tuple(caution for caution in cautions if caution.weight == "hint"),
        tuple(drg.level(pick.code, first) if drg else "" for pick in picks),
        drg.group(codes) if drg else None,
        wanted.name if wanted else "",
    )


def named_edition(written: str, editions: Editions | None) -> Edition | None:
    """Find the edition that is meant; one sentence when there is none, or no table."""
    if not written.strip():
        return None
    found = find_edition(written)
    if found is None:
        raise EpisodeError("bad_edition", written[:30], ", ".join(NAMES))
    if editions is None:
        raise EpisodeError("no_editions", found.name)
    return found
