"""An episode checked against every rule: what a second coder would ask before it is closed."""

from collections.abc import Iterable, Iterator, Sequence

from desktop.workspace.episode.by_notes import by_notes
from desktop.workspace.episode.by_titles import by_titles
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.companions import missing
from desktop.workspace.episode.entry import Entry, Knows, read_entries
from desktop.workspace.episode.patient import Patient
from desktop.workspace.episode.tables import contradicting, of_patient, standing_first
from desktop.workspace.pick import Pick

MOST = 400  # entries; beyond them the comparing of all with all takes seconds
_NOBODY = Patient()


def check_episode(
    picks: Iterable[Pick], catalogue: Knows, patient: Patient = _NOBODY
) -> list[Caution]:
    """Return what is to be looked at, in the order of the entries, conflicts first."""
    case = read_entries(picks, catalogue)[:MOST]
    found = [
        *_alone(case),
        *_once([*by_titles(case, catalogue), *contradicting(case), *by_notes(case, catalogue)]),
        *standing_first(case),
        *of_patient(case, patient),
        *missing(case, catalogue),
    ]
    return sorted(found, key=lambda caution: caution.index)


def _alone(case: Sequence[Entry]) -> Iterator[Caution]:
    """Say what is wrong with an entry by itself, or with its double."""
    seen: dict[str, Entry] = {}
    for entry in case:
        if entry.rubric is None:
            yield Caution("unknown", "conflict", entry.index, entry.code)
        elif not entry.billable:
            yield Caution("header", "conflict", entry.index, entry.code)
        if entry.plain in seen:
            other = seen[entry.plain]
            yield Caution(
                "duplicate", "conflict", entry.index, entry.code, other.index, other.code,
                source="I.B.12",
            )  # fmt: skip
        seen.setdefault(entry.plain, entry)


def _once(cautions: Iterable[Caution]) -> list[Caution]:
    """Keep one word for each pair, the one that says most: it stands first."""
    kept: dict[frozenset[int | None], Caution] = {}
    for caution in cautions:
        kept.setdefault(frozenset((caution.index, caution.other)), caution)
    return list(kept.values())
