"""Int8 against float, here and without VNNI: a table, and a stop when a gate fails."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import PackError
from desktop.engine.models.encoder import EncoderSpec
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import sha256_of
from desktop.engine.resources import resources_dir
from desktop.engine.search import SearchEngine
from export.models.convert import FLOAT, INT8
from export.models.shared_embeddings import width_of
from export.pack.assemble import FIGURES, note, refinish, signers
from export.pack.signing import folders_of, key_option
from export.parity.answers import Asked, ask
from export.parity.compare import Gate, check
from export.parity.emulation import CPU, without_vnni
from export.parity.gates import Judge, between, candidates, gates
from training.data.mentions import there_are
from training.data.packs import keys_option, open_engine
from training.data.phrases.table import read_tables
from training.data.queries import Question, codiesp_dev, held_of, known_to, spread

RERANKED = 150
PHRASES = 500  # asked where there is no data folder
EMULATED, EMULATED_LISTS = 200, 40  # some thirty times slower than the processor itself


@click.command(help="Compare the int8 models with the float ones; fails when they disagree.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--emulation/--no-emulation", default=True, help="Also without VNNI, by qemu.")
@click.option("--cpu", default=CPU, show_default=True, help="The processor that qemu plays.")
@click.option("--emulated", default=EMULATED, show_default=True, help="Texts under emulation.")
@click.option("--limit", default=0, help="Compare on an even part of the mentions.")
@click.option("--write", is_flag=True, help="Put the table into the manifest and sign again.")
@click.option("--strict/--no-strict", default=True, help="End with 1 where they disagree.")
@key_option
@keys_option
def command(
    pack: Path, work: Path, emulation: bool, cpu: str, emulated: int, limit: int, write: bool,
    strict: bool,
    private: tuple[Path, ...], keys: tuple[Path, ...],
) -> None:  # fmt: skip
    """Print the gates and note them for the manifest."""
    _same_models(pack, work)
    with open_engine(pack, [*keys, *folders_of(private)]) as engine:
        sure = signers(engine.pack, private) if write else ()
        queries = _questions(engine.catalogue, limit)
        asked = _asked(engine, work, queries)
        judge = Judge.of(engine, work)
        tokenizer = work / INT8 / names.TOKENIZER
        full, small = (ask(asked, work / form, tokenizer) for form in (FLOAT, INT8))
        found = gates("int8", judge, queries, full, small)
        if emulation:
            rows = _spread(len(asked.texts), emulated)
            lists = _spread(len(asked.lists), EMULATED_LISTS)
            plain, seen = without_vnni(asked.some(rows, lists), work / INT8, tokenizer, cpu)
            click.echo(f"emulated: {len(rows)} texts, {len(lists)} lists on {cpu} ({seen})")
            part = [queries[row] for row in rows]
            found += gates("int8 without VNNI", judge, part, full.some(rows, lists), plain)
            found += between(judge, small.some(rows, lists), plain)
    figures = _report(found, work)
    if write:  # also what fails: a pack that is shipped all the same must say so
        refinish(engine.pack, sure, parity=figures)
        click.echo(f"written into the manifest of {engine.pack.title}, and signed")
    if strict:
        check(found)


def _questions(catalogue: Catalogue, limit: int) -> list[Question]:
    """Return the dev mentions, or held-out phrases of the project where there are none."""
    if there_are("codiesp_x"):
        return spread(list(codiesp_dev()), limit)
    click.echo("Without CodiEsp's mentions: held-out phrases of the project are asked.")
    spoken = held_of(read_tables([resources_dir() / "phrases"]).phrases)
    return spread(known_to(catalogue, spoken), limit or PHRASES)


def _report(found: Sequence[Gate], work: Path) -> dict[str, float]:
    for gate in found:
        click.echo(str(gate))
    figures = {gate.name: round(gate.value, 5) for gate in found}
    (work / "parity.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    note(work, FIGURES, parity=figures)
    return figures


def _asked(engine: SearchEngine, work: Path, queries: Sequence[Question]) -> Asked:
    encoder, reranker = engine.models.encoder, engine.models.reranker
    if encoder is None:
        raise PackError(f"The pack {engine.pack.title} has no encoder to compare.")
    lists = [
        candidates(engine, queries[place].text) for place in _spread(len(queries), RERANKED)
    ]  # fmt: skip
    # The graphs of the working folder are not yet turned to fewer axes.
    width = width_of(work / INT8 / names.ENCODER)
    wide = EncoderSpec(width, encoder.spec.max_tokens, encoder.spec.prefix)
    texts = [question.text for question in queries]
    return Asked(wide, texts, reranker.spec if reranker else None, lists if reranker else [])


def _spread(count: int, wanted: int) -> list[int]:
    """Return evenly spread places."""
    return sorted(set(np.linspace(0, count - 1, min(wanted, count)).astype(int).tolist()))


def _same_models(pack: Path, work: Path) -> None:
    """Figures of one working folder must not end in another's pack."""
    for name in (names.EMBEDDINGS, names.RERANKER):
        made, shipped = work / INT8 / name, pack / name
        if made.is_file() and shipped.is_file() and sha256_of(made) != sha256_of(shipped):
            raise PackError(
                f"The {name} of {pack} is not the one in {work / INT8}; name the working folder "
                "that this pack was made in with --work."
            )
