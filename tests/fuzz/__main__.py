"""`make fuzz`: as many damaged inputs as the minutes allow, over all that Nosolex reads.

    python -m tests.fuzz [--seconds 600] [--seed N] [TARGET ...]

A finding is an input that ends in anything but an answer or one of our own sentences, or that takes
more than ten seconds. It is kept in build/fuzz; put a small one into tests/fuzz/corpus.
"""

import logging
import sys
import time
from pathlib import Path

import click

from tests.fuzz.running import Finding, run
from tests.fuzz.targets import TARGETS

OUT = Path("build/fuzz")


@click.command()
@click.argument("names", nargs=-1)
@click.option("--seconds", default=600, show_default=True, help="For all targets together.")
@click.option("--seed", default=0, help="The same seed draws the same inputs [the time].")
def main(names: tuple[str, ...], seconds: int, seed: int) -> None:
    """Try damaged inputs and print how many were answered and refused."""
    logging.disable(logging.WARNING)  # that a file makes no sense is told once an input
    chosen = {name: TARGETS[name] for name in names or TARGETS}
    findings: list[Finding] = []
    for name, target in chosen.items():
        done = run(target, seconds / len(chosen), seed or time.time_ns())
        findings += done.findings
        click.echo(
            f"{name:12} {done.inputs:8} inputs, {done.answered} answered, {done.refused} refused,"
            f" slowest {done.slowest:.2f} s, {len(done.findings)} findings"
        )
    for number, finding in enumerate(findings):
        OUT.mkdir(parents=True, exist_ok=True)
        file = OUT / f"{finding.target}-{number}.bin"
        file.write_bytes(finding.data)
        click.echo(f"{file}: {finding.why}")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
