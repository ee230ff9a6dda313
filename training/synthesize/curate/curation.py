"""All of the curation in its order: rules first, for they are cheap; the look-up last."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError
from desktop.engine.resources import default_pack_dir
from desktop.engine.search import SearchEngine
from training.data.packs import open_engine
from training.data.phrases.check import Checker
from training.data.phrases.languages import shipped_chances
from training.data.phrases.table import read_tables
from training.data.phrases.telling import tell_bad
from training.synthesize.curate.candidates import Candidate, candidates
from training.synthesize.curate.duplicates import Encoder, LetterEncoder, drop_repetitions
from training.synthesize.curate.outcome import write_outcome
from training.synthesize.curate.round_trip import look_up, require_round_trip
from training.synthesize.curate.rules import Rules
from training.synthesize.curate.sample import write_sample
from training.synthesize.ledger import FILE, Ledger


@dataclass(frozen=True, slots=True)
class Curation:
    """How strict to be, and with which phrases and pack beside it."""

    phrases: Path
    pack: Path | None = None
    round_trip: bool = True
    same: float = 0.97
    sample: int = 40
    keys: tuple[Path, ...] = ()  # folders of keys that the pack may be signed with


def curate(
    folder: Path, catalogue: Catalogue, wishes: Curation,
    say: Callable[[str], object] = lambda line: None,
) -> Counter[str]:  # fmt: skip
    """Judge all answers of a run, write the outcome beside them, and count the verdicts."""
    path = folder / FILE
    if not path.is_file():
        raise NosolexError(f"There is no run at {folder}: it has no {FILE}; name another folder.")
    found = list(candidates(Ledger(path).answers.values()))
    table = read_tables([wishes.phrases])
    tell_bad(table, say)
    written = table.phrases
    Rules(catalogue, Checker(catalogue, shipped_chances()), written).judge(found)
    engine = _engine(wishes)
    try:
        drop_repetitions(found, written, _encoder(engine), wishes.same)
        if engine and wishes.round_trip:
            require_round_trip(found, look_up(engine))
    finally:
        if engine:
            engine.close()
    _write(folder / "curated", found, catalogue, wishes.sample)
    return Counter(candidate.fault or "kept" for candidate in found)


def _write(folder: Path, found: list[Candidate], catalogue: Catalogue, sample: int) -> None:
    write_outcome(folder, found)
    write_sample(folder / "sample.html", found, catalogue, sample)


def _engine(wishes: Curation) -> SearchEngine | None:
    """Open the pack; without one, letters stand in for meaning and nothing is looked up."""
    pack = wishes.pack or default_pack_dir()
    if not wishes.round_trip and not wishes.pack:
        return None
    if not pack.exists():
        raise NosolexError(
            f"There is no pack at {pack} to look the phrases up in; name one with --pack or pass "
            "--no-round-trip."
        )
    return open_engine(pack, wishes.keys)


def _encoder(engine: SearchEngine | None) -> Encoder:
    encoder = engine.models.encoder if engine else None
    return encoder or LetterEncoder()
