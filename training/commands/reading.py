"""Learns the reader's few numbers, `resources/lexicons/reading.json`."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import click

from desktop.engine.report.weights import FILE, Weights, weights
from desktop.engine.resources import lexicon_path
from desktop.engine.search import SearchEngine
from training.data.packs import keys_option, open_engine
from training.data.reports import Report, cases, own_reports

FEW, MANY = 0.8, 0.05  # the slider's ends: nearly sure, and nearly all


@click.command(help="Learn how sure a mention and a code are, on the reports that train.")
@click.argument("pack", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--out", type=click.Path(path_type=Path), default=lexicon_path(FILE))
@click.option("--cases", "some", default=150, show_default=True, help="Of CodiEsp's train part.")
@click.option("--every", default=1, show_default=True, help="One of so many reports of ours.")
@click.option("--coded", default=20, show_default=True, help="Reports a language for codes.")
@keys_option
def command(
    pack: Path, out: Path, some: int, every: int, coded: int, keys: tuple[Path, ...]
) -> None:
    """Learn both regressions and the thresholds, and write them."""
    from training.reading.collect import answers
    from training.reading.fit import best_threshold, regression

    engine = open_engine(pack, keys)
    learned = _mentions(engine, weights(), some, every)
    click.echo(f"mentions, with the tagger: {learned.with_tagger}; alone: {learned.alone}")
    reports = _some_a_language(coded)
    rows, right = zip(*answers(engine, reports, learned), strict=True)
    learned = replace(learned, code=tuple(regression(rows, right)))
    chances = [learned.answer(row) for row in rows]
    wanted = sum(_codes(report) for report in reports)
    middle = round(best_threshold(chances, right, wanted), 3)
    learned = replace(learned, few=max(FEW, middle), middle=middle, many=MANY)
    click.echo(f"codes: {learned.code}, best threshold {middle}")
    _write(out, learned)
    engine.close()


def _mentions(engine: SearchEngine, learned: Weights, some: int, every: int) -> Weights:
    from training.reading.collect import candidates, heard
    from training.reading.fit import LEAST, log_odds, mention_rows, regression

    own = [report for report in own_reports() if report.split == "train"]
    reports = [*own[::every], *islice(cases("train"), some)]
    for with_tagger in (False, True):
        if with_tagger and engine.tagger() is None:
            break
        found = list(candidates(engine, reports, with_tagger=with_tagger))
        stood, right = heard(found, LEAST)
        known = {words: log_odds(count, right[words]) for words, count in sorted(stood.items())}
        learned = replace(learned, heard=known)
        rows = mention_rows(found, stood, right, learned)
        fitted = tuple(regression(rows, [one.right for one in found]))
        if with_tagger:
            learned = replace(learned, with_tagger=fitted)
        else:
            learned = replace(learned, alone=fitted)
    return learned


def _some_a_language(count: int) -> list[Report]:
    from desktop.engine.results import LANGUAGES

    return [
        report
        for language in LANGUAGES
        for report in islice((one for one in own_reports(language) if one.split == "train"), count)
    ]


def _codes(report: Report) -> int:
    from desktop.engine.report.report import CODED

    said = (one for one in report.mentions if one.kind == "d" and one.assertion in CODED)
    return len({one.code for one in said} - {"-"})


def _write(out: Path, learned: Weights) -> None:
    fields = {name: getattr(learned, name) for name in Weights.__dataclass_fields__}
    lines = (f" {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
             for name, value in fields.items())  # fmt: skip
    out.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
