"""A finished pack with other texts: its own models encode them, so no checkpoint is needed."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from desktop.engine.errors import PackError
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack
from export.commands.index import MOST, copy_catalogue, recall_option, store
from export.index.build import DOUBLES, collect, spec_of, write_encoder
from export.index.extra_texts import extra_texts
from export.index.shown import encoding
from export.pack.assemble import FIGURES, MODELS, Identity, finish, note, noted
from export.pack.signing import key_option
from training.data.packs import keys_option, open_pack

MEASURED_OVER_THE_INDEX = ("index", "ranking")
KEPT = (names.TOKENIZER, names.EMBEDDINGS, names.RERANKER, names.TAGGER, names.RANKING)


@click.command(help="Index a pack anew, with its own models: other texts, no checkpoint, no torch.")
@click.argument("source", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", "pack", type=click.Path(path_type=Path), required=True)
@click.option(
    "--catalogue", type=click.Path(path_type=Path, exists=True), help="Default: the pack's own."
)
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--dimensions", type=int, help="Fewer than the pack's own, which are the default.")
@click.option("--doubles", default=DOUBLES, show_default=True)
@click.option("--most", default=MOST, show_default=True, help="Vectors kept; 0 keeps all.")
@recall_option
@click.option("--extra/--no-extra", default=True, help="Vectors of texts that do not ship.")
@click.option("--name", help="Default: the pack's own.")
@click.option("--version", required=True)
@key_option
@keys_option
def command(
    source: Path, pack: Path, catalogue: Path | None, work: Path, dimensions: int | None,
    doubles: float, most: int, recall: float, extra: bool, name: str | None,
    version: str,
    private: tuple[Path, ...], keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Write a signed pack with the models of another."""
    opened = _opened(source, pack, keys)
    copy_catalogue(catalogue or opened.file(names.CATALOGUE), pack)
    for file in (file for file in KEPT if file in opened):
        shutil.copyfile(opened.file(file), pack / file)
    work.mkdir(parents=True, exist_ok=True)
    models, figures = opened.manifest.models, opened.manifest.figures
    with encoding() as progress:
        found = collect(
            pack / names.CATALOGUE, source, work, spec_of(models),
            extra_texts() if extra else (), doubles, most, progress,
        )  # fmt: skip
    click.echo(f"{len(found.entries)} texts, {len(found.rows)} kept")
    wide = int(models["encoder"]["dimensions"])
    wanted = min(dimensions or wide, wide)
    found = write_encoder(pack, work, opened.file(names.ENCODER), found, wanted)
    note(work, MODELS, **{**models, "encoder": {**models["encoder"], "dimensions": wanted}})
    note(work, FIGURES, **still_true(figures))
    store(pack, work, found, recall)
    identity = Identity(name or opened.manifest.name, version)
    finish(pack, identity, noted(work, MODELS), noted(work, FIGURES), private)
    again = " ".join(["python -m export fuse", str(pack), "--work", str(work), *_named(private)])
    click.echo(f"Its ranking is still that of {opened.title}; learn it anew: {again}")


def still_true(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what was measured of the old index and of the ranking over it."""
    return {name: value for name, value in figures.items() if name not in MEASURED_OVER_THE_INDEX}


def _named(private: tuple[Path, ...]) -> list[str]:
    return [word for key in private for word in ("--key", str(key))]


def _opened(source: Path, pack: Path, keys: tuple[Path, ...]) -> Pack:
    opened = open_pack(source, keys)
    if names.ENCODER not in opened:
        raise PackError(f"The pack {opened.title} has no encoder; name one with models.")
    if pack.resolve() == source.resolve():
        raise PackError("A pack is not changed in place; name another folder with --out.")
    pack.mkdir(parents=True, exist_ok=True)
    return opened
