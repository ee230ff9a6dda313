"""Gathers every source into the catalogue: what stands under which code, and from where."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.lexical import words_of
from desktop.engine.resources import resources_dir
from desktop.engine.results import LANGUAGES
from export.catalogue.defaults import defaults_of
from export.catalogue.divergence import external, reviewed
from export.catalogue.phrases import Phrase, read_phrases
from export.catalogue.tabular import Node, Tabular, packaged_tabular
from export.catalogue.who import LOCALES, who_folder, who_titles
from export.catalogue.writer import SourceText, write_catalogue

Titles = Mapping[str, Mapping[str, SourceText]]  # language -> code -> title


@dataclass(slots=True)
class Report:
    """What a build did, for the person who ran it."""

    rubrics: int = 0
    texts: Counter[tuple[str, str]] = field(default_factory=Counter)  # kind, origin
    unknown: list[Phrase] = field(default_factory=list)


def build_catalogue(
    out: Path, phrase_folders: Sequence[Path], tabular: Tabular | None = None
) -> Report:
    """Write the catalogue to `out` and say what went in."""
    tabular = tabular or packaged_tabular()
    known = {node.code for node in tabular.nodes}
    report = Report(rubrics=len(tabular.nodes))
    spoken = _phrases_by_code(read_phrases(phrase_folders), known, report)
    titles = {language: safe_who_titles(language, known) for language in LOCALES}
    texts = [list(texts_of(node, titles, spoken.get(node.code, ()))) for node in tabular.nodes]
    report.texts.update((text.kind, text.origin) for group in texts for text in group)
    write_catalogue(out, tabular, texts, defaults_of(tabular.nodes), {}, {"code_set": "ICD-10-CM"})
    return report


def safe_who_titles(language: str, known: Iterable[str]) -> dict[str, SourceText]:
    """Return WHO's titles in a language for the codes that mean the same in ICD-10-CM."""
    divergent = reviewed(resources_dir() / "lexicons" / "who_divergent.txt")
    titles = who_titles(who_folder(), language)
    return {
        code: SourceText(titles[code], language, "title", "official")
        for code in known
        if code in titles and code not in divergent and not external(code)
    }


def texts_of(node: Node, titles: Titles, spoken: Sequence[Phrase]) -> Iterable[SourceText]:
    """Return a node's texts: titles first, then its inclusion terms, then the phrases."""
    candidates = [SourceText(node.title, "en", "title", "official")]
    candidates += [titles[lang][node.code] for lang in titles if node.code in titles[lang]]
    candidates += [
        SourceText(text, "en", "inclusion", "official")
        for kind, text in node.notes
        if kind == "inclusion"
    ]
    candidates += [SourceText(p.text, p.language, "phrase", "project") for p in spoken]
    candidates.sort(key=lambda text: text.kind != "title" or LANGUAGES.index(text.language))
    seen: set[tuple[str, ...]] = set()
    for text in candidates:
        key = (text.language, *words_of(text.text))
        if key not in seen:
            seen.add(key)
            yield text


def _phrases_by_code(
    phrases: Iterable[Phrase], known: set[str], report: Report
) -> dict[str, list[Phrase]]:
    grouped: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.code in known:
            grouped.setdefault(phrase.code, []).append(phrase)
        else:
            report.unknown.append(phrase)
    return grouped
