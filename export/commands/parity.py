"""Int8 against float: a table, and a stop when a gate fails."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np

from desktop.engine import pack as names
from desktop.engine.encoder import EncoderSpec
from desktop.engine.reranker import RerankerSpec
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.assemble_pack import FIGURES, note
from export.convert import FLOAT, INT8
from export.dev import dev_mentions
from export.extra_texts import data_folder
from export.parity import (
    Gate,
    agreement_at_10,
    check,
    cosine_gates,
    encode_with,
    kendall,
    rerank_with,
    without_vnni,
)
from export.ranking.judged import Judged, targets

EMULATED = 200
RERANKED, DEPTH = 150, 20


@click.command(help="Compare the int8 models with the float ones; fails when they disagree.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--work", type=click.Path(path_type=Path), default=Path("runs/export"))
@click.option("--emulation/--no-emulation", default=True, help="Also without VNNI, by qemu.")
@click.option("--limit", default=0, help="Compare on an even part of the dev mentions.")
def command(pack: Path, work: Path, emulation: bool, limit: int) -> None:
    """Print the gates and note them for the manifest."""
    queries = dev_mentions(data_folder(), limit)
    with SearchEngine.open(pack) as engine:
        gates = _encoder_gates(engine, work, queries, emulation)
        if (work / INT8 / names.RERANKER).is_file():
            gates += _reranker_gates(engine, work, queries[:: max(1, len(queries) // RERANKED)])
    for gate in gates:
        click.echo(str(gate))
    figures = {gate.name: round(gate.value, 5) for gate in gates}
    (work / "parity.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
    note(work, FIGURES, parity=figures)
    check(gates)


def _encoder_gates(
    engine: SearchEngine, work: Path, queries: Sequence[Judged], emulation: bool
) -> list[Gate]:
    own = engine.models.encoder
    assert own is not None, "a pack with models has an encoder"
    spec = EncoderSpec(384, own.spec.max_tokens, own.spec.prefix)
    texts = [judged.text for judged in queries]
    tokenizer, small = work / INT8 / names.TOKENIZER, work / INT8 / names.ENCODER
    full = encode_with(work / FLOAT / names.ENCODER, tokenizer, spec, texts)
    int8 = encode_with(small, tokenizer, spec, texts)
    gates = cosine_gates("encoder int8", full, int8)
    gates += _rank_gates(engine, work, queries, full, int8)
    if emulation:
        part = texts[:: max(1, len(texts) // EMULATED)][:EMULATED]
        rows = [texts.index(text) for text in part]
        plain = without_vnni(small, tokenizer, spec, part)
        gates += cosine_gates("encoder int8 without VNNI", full[rows], plain)
        ranks = [_ranked(engine, work, vectors) for vectors in (int8[rows], plain)]
        gates.append(Gate("with and without VNNI: top-10 agreement", agreement_at_10(*ranks), 0.97))
    return gates


def _rank_gates(
    engine: SearchEngine, work: Path, queries: Sequence[Judged], full: np.ndarray, int8: np.ndarray
) -> list[Gate]:
    before, after = _ranked(engine, work, full), _ranked(engine, work, int8)
    lost = _hit5(engine, queries, before) - _hit5(engine, queries, after)
    return [
        Gate("encoder int8: top-10 agreement", agreement_at_10(before, after), 0.85),
        Gate("encoder int8: hit@5 lost on dev, in points", 100 * lost, 1.0, at_least=False),
    ]


def _ranked(engine: SearchEngine, work: Path, vectors: np.ndarray) -> list[list[int]]:
    """Rank rubrics by meaning alone, in the pack's own index."""
    index = engine.models.index
    assert index is not None, "a pack with an encoder has an index"
    axes = work / "axes.npy"
    turned = vectors @ np.load(axes) if axes.is_file() else vectors
    turned = turned / np.linalg.norm(turned, axis=1, keepdims=True)
    found = []
    for vector in turned:
        hits = index.search(vector.astype(np.float32), 100)
        found.append(list(dict.fromkeys(hit.rubric_id for hit in hits))[:10])
    return found


def _hit5(engine: SearchEngine, queries: Sequence[Judged], ranks: Sequence[Sequence[int]]) -> float:
    """Hits by meaning alone; a header counts through its unspecified code, as in a search."""
    catalogue = engine.catalogue
    hits = []
    for judged, ids in zip(queries, ranks, strict=True):
        right = targets(catalogue, judged.codes)
        lifted = []
        for rubric_id in ids[:5]:
            rubric = catalogue.rubric_by_id(rubric_id)
            default = None if rubric.billable else catalogue.default_of(rubric.code)
            chosen = catalogue.rubric(default) if default else rubric
            lifted.append(chosen.id if chosen else rubric_id)
        hits.append(bool(right & set(lifted)))
    return float(np.mean(hits))


def _reranker_gates(engine: SearchEngine, work: Path, queries: Sequence[Judged]) -> list[Gate]:
    own = engine.models.reranker
    assert own is not None, "the pack has the reranker that was converted"
    lists = [_candidates(engine, judged.text) for judged in queries]
    spec = RerankerSpec(own.spec.max_tokens, own.spec.prefix)
    tokenizer = work / INT8 / names.TOKENIZER
    full, small = (
        rerank_with(work / form / names.RERANKER, tokenizer, spec, lists) for form in (FLOAT, INT8)
    )
    taus = [kendall(a, b) for a, b in zip(full, small, strict=True)]
    same = [int(a.argmax()) == int(b.argmax()) for a, b in zip(full, small, strict=True)]
    return [
        Gate("reranker int8: mean Kendall tau", float(np.mean(taus)), 0.90),
        Gate("reranker int8: same first candidate", float(np.mean(same)), 0.90),
    ]


def _candidates(engine: SearchEngine, text: str) -> tuple[str, list[str]]:
    run = engine.pipeline.begin(text, SearchOptions(rerank=False))
    for _ in engine.pipeline.advance(run, engine.models, lambda: None):
        pass
    leaders = run.ranked[:DEPTH]
    return run.query.text, [engine.pipeline.reranked_text(item) for item in leaders]
