"""`make fuzz`: as many damaged inputs as the minutes allow, over all that Nosolex reads.

    python -m tests.fuzz [--seconds 600] [--least N] [--seed N] [--page PAGE] [TARGET ...]

A finding is an input that ends in anything but an answer or one of our own sentences, or that takes
more than ten seconds. It is kept in build/fuzz; put a small one into tests/fuzz/corpus.
"""

import logging
import sys
import time
from pathlib import Path

import click

from tests.fuzz.page import said, write_page
from tests.fuzz.running import run
from tests.fuzz.targets import TARGETS

OUT = Path("build/fuzz")


@click.command()
@click.argument("names", nargs=-1)
@click.option("--seconds", default=600, show_default=True, help="For all targets together.")
@click.option("--least", default=0, help="So many inputs a target, however long they take.")
@click.option("--seed", default=0, help="The same seed draws the same inputs [the time].")
@click.option("--page", type=Path, help="Write the table into this page.")
def main(names: tuple[str, ...], seconds: int, least: int, seed: int, page: Path | None) -> None:
    """Try damaged inputs and print how many were answered and refused."""
    logging.disable(logging.WARNING)  # that a file makes no sense is told once an input
    chosen = {name: TARGETS[name] for name in names or TARGETS}
    done = {}
    for name, target in chosen.items():
        done[name] = run(target, seconds / len(chosen), seed or time.time_ns(), least=least)
        click.echo(said(name, done[name]))
    if page:
        write_page(page, done)
    findings = [finding for one in done.values() for finding in one.findings]
    for number, finding in enumerate(findings):
        OUT.mkdir(parents=True, exist_ok=True)
        file = OUT / f"{finding.target}-{number}.bin"
        file.write_bytes(finding.data)
        click.echo(f"{file}: {finding.why}")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
