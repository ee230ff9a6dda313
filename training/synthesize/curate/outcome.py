"""What a curated run leaves: tables of phrases, training texts, negatives, what was left out."""

import csv
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from training.data.phrases.table import write_tables
from training.synthesize.curate.candidates import Candidate
from training.synthesize.tasks import SHOWN

COLUMNS = ("code", "near", "language", "style", "text", "rank", "model")


def write_outcome(folder: Path, found: Sequence[Candidate]) -> list[Path]:
    """Write what was kept and what was not, each where its reader looks for it."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = [candidate for candidate in found if not candidate.fault]
    phrases = [candidate for candidate in kept if candidate.kind == "phrases"]
    shown = [candidate.phrase for candidate in phrases if candidate.style in SHOWN]
    tables = write_tables(folder / "phrases", shown)
    _rows(folder / "training_texts.tsv", COLUMNS, phrases)
    _rows(folder / "negatives.tsv", COLUMNS, (c for c in kept if c.kind == "negatives"))
    _rows(folder / "left_out.tsv", ("fault", *COLUMNS), (c for c in found if c.fault))
    counts = {"kept": len(kept), **Counter(c.fault for c in found if c.fault)}
    (folder / "counts.json").write_text(json.dumps(counts, indent=1), encoding="utf-8")
    return tables


def _rows(path: Path, columns: Sequence[str], found: Iterable[Candidate]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter="\t", lineterminator="\n")
        writer.writerow(columns)
        for candidate in found:
            writer.writerow([getattr(candidate, column) for column in columns])
