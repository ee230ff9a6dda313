"""What the program holds in memory, step by step, in a process of its own."""

import gc
import json
import sys
from pathlib import Path

import click

from tests.bench.measure import in_fresh_process, keep, note, own_mb, resident_mb
from tests.bench.phrases import PHRASES

LOADED = "both models loaded"
USED = "after 60 whole searches"


def run(pack: Path, full: bool = False) -> None:
    """Print resident memory, and how much of it is this process's alone."""
    click.echo(f"{'':44} resident     of it its own")
    for name, resident, own in in_fresh_process("memory", str(pack)):
        click.echo(f"{name:44} {resident:6.0f} MB     {own:6.0f} MB")
        note(f"resident, {name}", resident)
        keep(f"resident, {name}", "MB", resident)


def _steps(pack: Path) -> list[tuple[str, float, float]]:
    found = []

    def take(name: str) -> None:
        gc.collect()
        found.append((name, resident_mb(), own_mb()))

    from desktop.engine.search import SearchEngine

    take("Python and the libraries")
    engine = SearchEngine.open(pack, load_models=False)
    engine.search(PHRASES[0])
    take("catalogue open, words searched")
    engine.load()
    take(LOADED)
    for _ in range(5):
        for phrase in PHRASES:
            engine.search(phrase)
    take(USED)
    engine.unload()
    take("models let go of")
    engine.close()
    return found


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_steps(Path(sys.argv[1]))) + "\n")
