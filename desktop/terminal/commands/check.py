"""`nosolex check`: what the codes of one episode say of each other."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.markup import escape

from desktop import installation
from desktop.engine.catalogue.editions import NAMES
from desktop.engine.query.typed_codes import recognise
from desktop.engine.results import LANGUAGES
from desktop.system.policy import in_force
from desktop.terminal.opening import open_current, pack_option
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.check import MOST
from desktop.workspace.episode.patient import read_date, read_patient, read_side
from desktop.workspace.episode.report import Report, report
from desktop.workspace.episode.words import EpisodeError, sentence
from desktop.workspace.known_codes import Holds, read_either
from desktop.workspace.pick import Pick


@click.command("check")
@click.argument("codes", nargs=-1, required=True)
@click.option("--age", default="", help="In years (74), or in days for a newborn (3d).")
@click.option("--sex", default="", help="F or M.")
@click.option("--edition", default="", help=f"One of: {', '.join(NAMES)}.")
@click.option("--discharged", default="", help="The day on which the codes must be valid.")
@click.option("--language", default="", type=click.Choice(["", *LANGUAGES]), show_default=False)
@click.option("--format", "form", default="table", type=click.Choice(["table", "json"]))
@pack_option
def command(
    codes: tuple[str, ...], age: str, sex: str, edition: str, discharged: str, language: str,
    form: str, pack_folder: Path | None,
) -> None:  # fmt: skip
    """Check CODE... together, the principal diagnosis first, as the episode in the window does.

    A procedure may have its day and its side behind it: 0SR90JZ@2026-11-20@right.
    """
    chosen = in_force()
    wanted = (language, chosen.title_language, chosen.interface_language, "en")
    language = next(found for found in wanted if found in LANGUAGES)
    patient = read_patient(age, sex, discharged=discharged)
    if len(codes) > MOST:
        raise EpisodeError("many", len(codes), MOST)
    with installation.knowledge(open_current(pack_folder).pack) as known:
        picks = [_pick(code, known, language) for code in codes]
        found = report(picks, known, patient, edition or chosen.edition, with_drg=chosen.drg)
    if form == "json":
        click.echo(json.dumps(_fields(found, language), ensure_ascii=False, indent=2))
    else:
        _print(found, language)


def _pick(written: str, known: Holds, language: str) -> Pick:
    """Take a code in any form; one that is not there is kept as it is, and told of."""
    code, *said = written.split("@")
    found = recognise(code, known.catalogue)
    wanted = (found.code if found else code.strip().upper(), language)
    pick = read_either(known, [wanted])[wanted].pick()
    if not said:
        return pick
    if pick.kind == "diagnosis":
        raise EpisodeError("of_diagnosis", pick.code)
    for part in said:
        if any(char.isdigit() for char in part):
            day = read_date(part)
            pick = replace(pick, date=day.isoformat() if day else "")
        else:
            pick = replace(pick, side=read_side(part) or pick.side)
    return pick


def _fields(found: Report, language: str) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "codes": [
            {
                "code": pick.code,
                "title": pick.title,
                "billable": pick.billable,
                "severity": level,
                "kind": pick.kind,
                "date": pick.date,
                "side": pick.side,
            }
            for pick, level in zip(found.picks, found.levels, strict=True)
        ],
        "conflicts": [_caution(caution, language) for caution in found.objections],
        "proposals": [_caution(caution, language) for caution in found.proposals],
        "edition": found.edition,
    }
    if found.group:
        fields["ms_drg"] = {
            "number": found.group.number,
            "title": found.group.title,
            "version": found.group.version,
            "indicative": True,
        }
    return fields


def _caution(caution: Caution, language: str) -> dict[str, Any]:
    return {
        "kind": caution.kind,
        "weight": caution.weight,
        "code": caution.code,
        "with": caution.with_code,
        "sentence": caution.said(language),
        "note": caution.note,
        "source": caution.sourced(language),
        "instead": list(caution.instead),
    }


def _print(found: Report, language: str) -> None:
    console = Console(highlight=False)
    for place, (pick, level) in enumerate(zip(found.picks, found.levels, strict=True), start=1):
        said = " · ".join(filter(None, (level, pick.date, pick.side)))
        mark = f" [dim]{said}[/]" if said else ""
        console.print(f"{place:>2} [bold green]{pick.code:<9}[/]{escape(pick.title)}{mark}")
    for name, cautions in (("objected", found.objections), ("proposed", found.proposals)):
        if cautions:
            console.print(f"\n[bold]{sentence(name, language)}[/]")
        for caution in cautions:
            console.print(f"   {escape(caution.said(language))}{_sourced(caution, language)}")
    if not found.objections:
        console.print(f"\n{sentence('fine', language)}")
    if found.group:
        group = found.group
        told = sentence("drg", language, group.number, group.title, group.version)
        console.print(f"\n[dim]{escape(told)}[/]")


def _sourced(caution: Caution, language: str) -> str:
    source = caution.sourced(language)
    note = f" “{caution.note}”" if caution.note else ""
    return f" [dim]({escape(source + note)})[/]" if source else ""
