"""`python -m tests.bench [words|reading|latency|growth|throughput|torch|all] [--pack PACK]`."""

import importlib
from pathlib import Path

import click

from desktop.engine.resources import default_pack_dir

PARTS = ("words", "reading", "latency", "throughput", "growth", "painted", "torch")


@click.command()
@click.argument("part", type=click.Choice([*PARTS, "all"]), default="latency")
@click.option("--pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
def main(part: str, pack: Path | None) -> None:
    """Print the figures of one part, or of all but the one that needs torch."""
    for name in PARTS[:-1] if part == "all" else (part,):
        click.echo(f"== {name}")
        module = importlib.import_module(
            f"tests.bench.{name}_part" if name == "torch" else f"tests.bench.{name}"
        )
        module.run(pack or default_pack_dir())


if __name__ == "__main__":
    main()
