"""Gathers every source into the catalogue: what stands under which code, and from where."""

import csv
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop.engine.errors import UsageError
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from desktop.engine.text.folding import words_of
from export.catalogue import apertium
from export.catalogue.compose.composer import Composer
from export.catalogue.compose.encounters import read_meanings
from export.catalogue.compose.titles import composed_titles
from export.catalogue.defaults import defaults_of
from export.catalogue.divergence import external, reviewed
from export.catalogue.tabular import Node, Tabular, packaged_tabular, rubric_of, tabular_file
from export.catalogue.who import LOCALES, who_blocks, who_folder, who_titles
from export.catalogue.wordings.composed import Named, composed
from export.catalogue.writer import SourceText, write_catalogue
from training.data.phrases.table import Phrase

# The package's Spanish and French are WHO's own (71 and 76 % equal to what the ministries print, 96
# and 92 % nearly). Its Portuguese is machine-made (47 % equal, 24 % far off), its Italian a start.
TRUSTED = ("es", "fr")
Titles = Mapping[str, Mapping[str, SourceText]]  # language -> code -> title


@dataclass(slots=True)
class Sources:
    """Everything a catalogue is made of; titles are in order of trust, best first."""

    tabular: Tabular
    phrases: Iterable[Phrase] = ()
    titles: Sequence[Titles] = ()
    spare: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict
    )  # language -> code -> title
    apertium: bool = False


@dataclass(slots=True)
class Report:
    """What a build did, for the person who ran it."""

    rubrics: int = 0
    texts: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, origin
    unknown: list[Phrase] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def packaged_sources(phrases: Iterable[Phrase], tabular_xml: Path | None = None) -> Sources:
    """Return what everyone has: the two registry packages and, beside them, the phrases."""
    tabular = tabular_file(tabular_xml) if tabular_xml else packaged_tabular()
    known = {node.code for node in tabular.nodes}
    who = {language: safe_who_titles(language, known) for language in LOCALES}
    official = {
        language: {
            code: SourceText(text, language, "title", "official") for code, text in titles.items()
        }
        for language, titles in who.items()
        if language in TRUSTED
    }
    for language, titles in official.items():
        for code, text in who_blocks(who_folder(), language).items():
            if code in known:
                titles[code] = SourceText(text, language, "title", "official")
    spare = {language: titles for language, titles in who.items() if language not in TRUSTED}
    return Sources(tabular, phrases, [official], spare)


def keep_chapters(sources: Sources, chapters: Collection[int]) -> None:
    """Leave out all other chapters, for a trial that takes minutes; their phrases go with them."""
    every = {node.chapter for node in sources.tabular.nodes}
    if unknown := sorted(set(chapters) - every):
        raise UsageError(
            f"There is no chapter {unknown[0]}; there are {min(every)} to {max(every)}."
        )
    nodes = [node for node in sources.tabular.nodes if node.chapter in chapters]
    sources.tabular = Tabular(sources.tabular.release, nodes)
    known = sources.tabular.rubrics()
    sources.phrases = [one for one in sources.phrases if rubric_of(one.code, known) is not None]


def chapter_titles() -> dict[str, dict[str, SourceText]]:
    """Return the project's own titles of the chapters: language -> chapter -> title."""
    path = resources_dir() / "lexicons" / "compose" / "chapters.tsv"
    titles: dict[str, dict[str, SourceText]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            code = row.pop("code")
            for language, text in row.items():
                title = SourceText(text, language, "title", "project")
                titles.setdefault(language, {})[code] = title
    return titles


def build_catalogue(out: Path, sources: Sources) -> Report:
    """Write the catalogue to `out` and say what went in."""
    nodes = sources.tabular.nodes
    report = Report(rubrics=len(nodes))
    spoken = _phrases_by_code(sources, report)
    made = composed_phrases(nodes, spoken)
    spare = _spare(sources, spoken, report)
    taken = [*sources.titles, chapter_titles()]
    titles = [*taken, composed_titles(nodes, taken, Composer(), spare)]
    texts = [
        list(texts_of(node, titles, spoken.get(node.code, ()), made.get(node.code, ())))
        for node in nodes
    ]
    report.texts.update((text.kind, text.origin) for group in texts for text in group)
    facts = {"code_set": "ICD-10-CM"}
    write_catalogue(out, sources.tabular, texts, defaults_of(nodes), read_meanings(), facts)
    return report


def safe_who_titles(language: str, known: Iterable[str]) -> dict[str, str]:
    """Return WHO's titles in a language for the codes that mean the same in ICD-10-CM."""
    lexicons = resources_dir() / "lexicons"
    dropped = reviewed(lexicons / "who_divergent.txt")
    dropped |= {
        line.removeprefix(f"{language}\t") for line in reviewed(lexicons / "who_mistakes.tsv")
    }
    titles = who_titles(who_folder(), language)
    return {
        code: titles[code]
        for code in sorted(known)
        if code in titles and code not in dropped and not external(code)
    }


def composed_wordings(sources: Sources) -> Iterable[Phrase]:
    """Return what a build composes of these sources, in the order of the list."""
    made = composed_phrases(sources.tabular.nodes, _phrases_by_code(sources, Report()))
    return [phrase for group in made.values() for phrase in group]


def composed_phrases(
    nodes: Sequence[Node], spoken: Mapping[str, Sequence[Phrase]]
) -> dict[str, list[Phrase]]:
    """Compose wordings for the concepts that no phrase says; a header's phrases are its default's.

    They are put together by a program, as its titles are, and marked so.
    """
    defaults = defaults_of(nodes)
    named = [Named(node.code, node.chapter, node.title) for node in nodes if node.billable]
    known = [
        replace(phrase, code=defaults.get(code, code))
        for code, group in spoken.items()
        for phrase in group
    ]
    made: dict[str, list[Phrase]] = {}
    for phrase in composed(named, known):
        made.setdefault(phrase.code, []).append(phrase)
    return made


def texts_of(
    node: Node, titles: Sequence[Titles], spoken: Sequence[Phrase], made: Sequence[Phrase] = ()
) -> Iterable[SourceText]:
    """Return a node's texts: titles first, then its inclusion terms, then the phrases."""
    candidates = [SourceText(node.title, "en", "title", "official"), *_titles_of(node.code, titles)]
    candidates += [
        SourceText(text, "en", "inclusion", "official")
        for kind, text in node.notes
        if kind in ("inclusion", "includes")
    ]
    candidates += [SourceText(p.text, p.language, "phrase", "project") for p in spoken]
    candidates += [SourceText(p.text, p.language, "phrase", "machine") for p in made]
    seen: set[tuple[str, ...]] = set()
    for text in candidates:
        key = (text.language, *words_of(text.text))
        if key not in seen:
            seen.add(key)
            yield text


def _titles_of(code: str, titles: Sequence[Titles]) -> Iterable[SourceText]:
    for language in LANGUAGES:
        for source in titles:
            if found := source.get(language, {}).get(code):
                yield found
                break


def _spare(
    sources: Sources, spoken: Mapping[str, Sequence[Phrase]], report: Report
) -> dict[str, dict[str, str]]:
    """Return machine-made titles for where nothing can be composed, by language and code.

    A phrase of the project is better than one of these, Apertium's Catalan excepted.
    """
    said = {(phrase.code, phrase.language) for group in spoken.values() for phrase in group}
    spare = {
        language: {code: text for code, text in titles.items() if (code, language) not in said}
        for language, titles in sources.spare.items()
    }
    if sources.apertium:
        spare["ca"] = _catalan(sources, report)
    return spare


def _catalan(sources: Sources, report: Report) -> dict[str, str]:
    if not apertium.available():
        report.remarks.append(
            "Apertium is not installed, so Catalan has composed titles only; for the rest "
            "install the Debian package apertium-spa-cat."
        )
        return {}
    spanish = {code: text.text for code, text in sources.titles[-1].get("es", {}).items()}
    catalan = apertium.translate(list(spanish.values()))
    found = {code: text for code, text in zip(spanish, catalan, strict=True) if text}
    report.remarks.append(f"Apertium: {len(found):,} of {len(spanish):,} Spanish titles to Catalan")
    return found


def _phrases_by_code(sources: Sources, report: Report) -> dict[str, list[Phrase]]:
    """Group the phrases by rubric; what is written under a full code is its rubric's."""
    known = sources.tabular.rubrics()
    grouped: dict[str, list[Phrase]] = {}
    for phrase in sources.phrases:
        if rubric := rubric_of(phrase.code, known):
            grouped.setdefault(rubric, []).append(replace(phrase, code=rubric))
        else:
            report.unknown.append(phrase)
    return grouped
