"""Group policy's templates say what policy.json says: each is applied as Windows applies it."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.system.policy import Policy, load_policy
from desktop.system.registry import HIDDEN, KEY, as_policy
from desktop.system.settings import CHOICES, RANGES, Settings
from tests.support.administrator import SELF

PD = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture(scope="module")
def folder(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from windows import admx

    made = tmp_path_factory.mktemp("policy")
    admx.write(made)
    return made


@pytest.fixture(scope="module")
def policies(folder: Path) -> dict[str, ElementTree.Element]:
    root = ElementTree.parse(folder / "nosolex.admx").getroot()
    return {policy.get("name", ""): policy for policy in root.iter(f"{PD}policy")}


def applied(policy: ElementTree.Element, wish: object) -> tuple[str, str, object]:
    """Return key, name and value that Windows writes when an administrator wishes so."""
    key, name = policy.get("key", ""), policy.get("valueName", "")
    if isinstance(wish, bool):
        state = policy.find(f"{PD}{'enabled' if wish else 'disabled'}Value/{PD}decimal")
        assert state is not None
        return key, name, int(state.get("value", ""))
    (element,) = policy.iterfind(f"{PD}elements/*")
    name = element.get("valueName", "")
    if element.tag == f"{PD}enum":
        offered = [item.text or "" for item in element.iter(f"{PD}string")]
        return key, name, offered[offered.index(str(wish))]
    if element.tag == f"{PD}decimal":
        assert isinstance(wish, int)
        assert int(element.get("minValue", "")) <= wish <= int(element.get("maxValue", ""))
        return key, name, wish
    assert len(str(wish)) <= int(element.get("maxLength", ""))
    return key, name, str(wish)


def wishes() -> Iterator[tuple[str, object]]:
    """Every value of each setting that an administrator might fix it to."""
    for name, default in asdict(Settings()).items():
        if isinstance(default, bool):
            yield from ((name, value) for value in (True, False))
        elif name in CHOICES:
            yield from ((name, value) for value in CHOICES[name])
        elif isinstance(default, int):
            yield from ((name, value) for value in RANGES[name])
        else:
            yield name, default


def from_file(folder: Path, content: str) -> Policy:
    path = folder / "policy.json"
    path.write_text(content, encoding="utf-8")
    return load_policy(path, SELF)


@pytest.mark.parametrize(("name", "value"), [*wishes()])
def test_a_fixed_value_is_the_same_in_both(
    policies: dict[str, ElementTree.Element], tmp_path: Path, name: str, value: object
) -> None:
    key, written, held = applied(policies[name], value)
    assert key == KEY
    said = json.dumps(as_policy({written: held}, {}))
    assert from_file(tmp_path, said) == from_file(tmp_path, json.dumps({"fixed": {name: value}}))
    assert from_file(tmp_path, said).fixed == {name: value}


def test_what_is_hidden_is_the_same_in_both(
    policies: dict[str, ElementTree.Element], tmp_path: Path
) -> None:
    from windows.admx import HIDEABLE

    values = {}
    for name in HIDEABLE:
        key, written, held = applied(policies[f"hide_{name}"], True)
        assert key == rf"{KEY}\{HIDDEN}"
        values[written] = held
    found = from_file(tmp_path, json.dumps(as_policy({}, values)))
    assert found.problems == ()
    assert found.hidden == frozenset(HIDEABLE)
    nothing = {name: applied(policies[f"hide_{name}"], False)[2] for name in HIDEABLE}
    assert as_policy({}, nothing)["hidden"] == []


@pytest.mark.parametrize("locale", ["en-US", "es-ES", "ca-ES", "it-IT", "pt-PT", "fr-FR"])
def test_every_word_of_the_template_is_there_in_each_language(folder: Path, locale: str) -> None:
    template = (folder / "nosolex.admx").read_text(encoding="utf-8")
    words = ElementTree.parse(folder / locale / "nosolex.adml").getroot()
    strings = {item.get("id", ""): item.text or "" for item in words.iter(f"{PD}string")}
    assert set(re.findall(r"\$\(string\.(\w+)\)", template)) == set(strings)
    shown = {item.get("id", "") for item in words.iter(f"{PD}presentation")}
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", template)) == shown
    assert all(said and "%" not in said.replace(" %", "") for said in strings.values())
    if locale != "en-US":
        english = (folder / "en-US" / "nosolex.adml").read_text(encoding="utf-8")
        same = [name for name, said in strings.items() if f'id="{name}">{said}<' in english]
        formats = tuple(f"{first}_format_" for first in ("first", "second"))
        names_of_products = (
            "nosolex", "provider_", "interface_language_", "title_language_", "edition_", *formats,
        )  # fmt: skip
        assert [name for name in same if not name.startswith(names_of_products)] in (
            [],
            ["hide_batch"],
        )
