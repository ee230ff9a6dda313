"""docs/quality.md: one page for one pack, out of what is kept of it and what its manifest says."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.engine.pack.manifest import Manifest
from training.measure.pages.certainty import certainty
from training.measure.pages.comparing import beside
from training.measure.pages.finding import languages, parts, sets
from training.measure.pages.kept_file import Kept
from training.measure.pages.speed import sizes, speed
from training.measure.pages.tables import count, middle, paragraph, percent, shown, table

Section = Callable[[Kept, Manifest], str]
SECTIONS: tuple[Section, ...] = (sets, languages, parts, beside, certainty, speed, sizes)
_OPENING = """\
# Quality: the figures of the pack that ships

<!-- Made by `python -m training quality --page docs/quality.md`: what is typed here is lost. -->

{said}
## In short

"""
_SAID = (
    "Pack **{name} {version}** ({codes}), asked through the one door that the program uses, with "
    "the code of commit {code}. CodiEsp's train mentions were learned from, its dev mentions only "
    "measured on. What counts as right is said in [training.md](training.md#measuring); what was "
    "tried on the way, in [measured](measured/README.md)."
)


def page(kept: Kept, manifest: Manifest, more: Sequence[Section] = ()) -> str:
    """Return the whole page; a table whose part was not measured is left out."""
    said = _SAID.format(
        name=manifest.name, version=manifest.version,
        codes=f"{manifest.code_set} {manifest.release}", code=_code(kept),
    )  # fmt: skip
    opening = _OPENING.format(said=paragraph(said))
    found = [section(kept, manifest) for section in (*SECTIONS, *more)]
    return "\n".join([opening + in_short(kept, manifest), *(text for text in found if text)])


def _code(kept: Kept) -> str:
    """Name the commit that the mentions were asked with; each table names its own."""
    return " and ".join(kept.get("sets", {}).get("code", ["unknown"]))


def in_short(kept: Kept, manifest: Manifest) -> str:
    """Return the few figures that README repeats."""
    found = {**_of_mentions(kept), **_of_ranking(manifest.figures.get("ranking", {}))}
    found["the pack, all files"] = f"{manifest.size / 1e6:.1f} MB"
    return table(("what", "figure"), list(found.items()))


def _of_mentions(kept: Kept) -> dict[str, str]:
    told = kept.get("sets", {})
    rows = {(row["set"], row["level"]): row for row in told.get("rows", [])}
    unseen = next((row for row in told.get("kinds", []) if row["kind"] == "not seen"), None)
    found = {}
    if row := rows.get(("CodiEsp dev", "rubric")):
        name = f"{count(row['phrases'])} mentions in Spanish cases (CodiEsp dev)"
        found[f"{name}: right rubric first / among ten"] = _pair(row)
        found["the same: MAP@10"] = shown(row["MAP@10"])
    if unseen:
        name = f"{count(unseen['phrases'])} of them that training never saw"
        found[f"{name}: first / among ten"] = _pair(unseen)
    if row := rows.get(("E3C", "3 characters")):
        name = f"{count(row['phrases'])} mentions in English, French and Italian cases (E3C)"
        found[f"{name}, 3 characters: MAP@10"] = middle(row["MAP@10"])
    return found


_HELD_OUT = {"mention": "held-out mentions of cases and reports", "phrase": "held-out phrases"}


def _of_ranking(ranking: Mapping[str, Any]) -> dict[str, str]:
    """Return what the manifest says of phrases that the ranking was not learned from."""
    stage = ranking.get("reranked") or ranking.get("dense")
    if not stage:
        return {}
    found = {}
    for key, name in _HELD_OUT.items():
        if own := stage.get(key):
            found[f"{count(own['phrases'])} {name}: first / among ten"] = _pair(own)
    sure = f"{percent(stage['high_share'])} / {percent(stage['high_right'])}"
    found["answers called sure / right among these"] = sure
    found["text that is no diagnosis, and is told so"] = percent(stage["none_of_non_diagnoses"])
    return found


def _pair(row: Mapping[str, Any]) -> str:
    return f"{middle(row['hit@1'])} / {middle(row['hit@10'])}"
