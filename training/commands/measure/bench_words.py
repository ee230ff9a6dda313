"""Word search must stay under 15 ms: measured here, on phrases of the project itself."""

import time
from pathlib import Path

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.resources import default_pack_dir, resources_dir
from training.data.phrases.table import Phrase, read_tables

ONE_IN = 89  # one phrase in so many: about a thousand, of all chapters and languages


@click.command(help="Print how long word search takes, whole phrases and as typed.")
@click.argument("catalogue", type=click.Path(path_type=Path), required=False)
def command(catalogue: Path | None) -> None:
    """Search about a thousand phrases, whole and letter by letter."""
    opened = Catalogue.open(catalogue or default_pack_dir() / "catalogue.db")
    phrases = read_tables([resources_dir() / "phrases"]).phrases[::ONE_IN][:1_000]
    opened.search(["warm"], 1)
    table = Table("milliseconds", "searches", "p50", "p95", "max", "p95 of CPU time")
    typed = [
        Phrase(phrase.code, phrase.language, phrase.text[:length])
        for phrase in phrases[:300]
        for length in range(2, min(len(phrase.text), 16), 3)
    ]
    for name, asked, prefix in (("whole", phrases, False), ("as typed", typed, True)):
        took = [_search(opened, phrase, prefix) for phrase in asked]
        wall, busy = np.array(took).T
        figures = [*np.percentile(wall, [50, 95, 100]), np.percentile(busy, 95)]
        table.add_row(name, f"{len(took):,}", *(f"{value:.1f}" for value in figures))
    Console().print(table)
    Console().print(f"{opened.text_count():,} texts of {len(opened):,} rubrics")


def _search(catalogue: Catalogue, phrase: Phrase, prefix: bool) -> tuple[float, float]:
    """Return milliseconds on the clock, and of the processor: they differ on a busy machine."""
    clock, busy = time.perf_counter(), time.process_time()
    catalogue.search([phrase.text], 50, prefix=prefix, language=phrase.language)
    return (time.perf_counter() - clock) * 1000, (time.process_time() - busy) * 1000
