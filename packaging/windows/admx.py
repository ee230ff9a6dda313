"""Group policy's templates, out of the program's own table of settings: ADMX, and ADML a language.

`python -m windows.admx [FOLDER]` writes them; IT copies the folder into PolicyDefinitions.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from common import DIST, run_script, say

from desktop.engine.results import LANGUAGES
from desktop.system.policy import BUTTONS, PAGES
from desktop.system.registry import HIDDEN, KEY
from desktop.system.settings import CHOICES, LONGEST, RANGES, Settings

FOLDER = DIST / "windows" / "policy"
LOCALES = dict(zip(LANGUAGES, ("en-US", "es-ES", "ca-ES", "it-IT", "pt-PT", "fr-FR"), strict=True))
_NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_VERSIONS = {"revision": "1.0", "schemaVersion": "1.0"}
_UNIQUE = "Nosolex.Policies"
DEFAULTS = {field.name: field.default for field in fields(Settings)}
HIDEABLE = tuple(sorted(PAGES | BUTTONS | DEFAULTS.keys()))


def _add(parent: ElementTree.Element, tag: str, **attributes: str) -> ElementTree.Element:
    named = {name.rstrip("_"): value for name, value in attributes.items()}
    return ElementTree.SubElement(parent, tag, named)


def _number(parent: ElementTree.Element, tag: str, value: int) -> None:
    _add(_add(parent, tag), "decimal", value=str(value))


def definitions() -> ElementTree.Element:
    """Return the ADMX: which value of which key each policy writes."""
    root = ElementTree.Element("policyDefinitions", {"xmlns": _NAMESPACE, **_VERSIONS})
    names = _add(root, "policyNamespaces")
    _add(names, "target", prefix="nosolex", namespace=_UNIQUE)
    _add(root, "resources", minRequiredRevision="1.0")
    supported = _add(_add(root, "supportedOn"), "definitions")
    _add(supported, "definition", name="supported", displayName="$(string.supported)")
    categories = _add(root, "categories")
    _add(categories, "category", name="nosolex", displayName="$(string.nosolex)")
    for part in ("fixed", "hidden"):
        category = _add(categories, "category", name=part, displayName=f"$(string.{part})")
        _add(category, "parentCategory", ref="nosolex")
    policies = _add(root, "policies")
    for name, default in DEFAULTS.items():
        _fix(policies, name, default)
    for name in HIDEABLE:
        _hide(policies, name)
    return root


def _policy(
    policies: ElementTree.Element, name: str, key: str, part: str, **more: str
) -> ElementTree.Element:
    told = {"displayName": f"$(string.{name})", "explainText": f"$(string.{name}_explain)"}
    policy = _add(policies, "policy", name=name, class_="Both", **told, key=key, **more)
    _add(policy, "parentCategory", ref=part)
    _add(policy, "supportedOn", ref="supported")
    return policy


def _fix(policies: ElementTree.Element, name: str, default: object) -> None:
    """A switch is on or off as the policy is; all else is asked for by an element."""
    if isinstance(default, bool):
        policy = _policy(policies, name, KEY, "fixed", valueName=name)
        _number(policy, "enabledValue", 1)
        _number(policy, "disabledValue", 0)
        return
    policy = _policy(policies, name, KEY, "fixed", presentation=f"$(presentation.{name})")
    elements = _add(policy, "elements")
    if name in CHOICES:
        chosen = _add(elements, "enum", id=name, valueName=name, required="true")
        for value in CHOICES[name]:
            item = _add(chosen, "item", displayName=f"$(string.{_of(name, value)})")
            _add(_add(item, "value"), "string").text = value
    elif isinstance(default, int):
        least, most = RANGES[name]
        bounds = {"minValue": str(least), "maxValue": str(most)}
        _add(elements, "decimal", id=name, valueName=name, required="true", **bounds)
    else:
        _add(elements, "text", id=name, valueName=name, maxLength=str(LONGEST))


def _hide(policies: ElementTree.Element, name: str) -> None:
    policy = _policy(policies, f"hide_{name}", rf"{KEY}\{HIDDEN}", "hidden", valueName=name)
    _number(policy, "enabledValue", 1)
    _number(policy, "disabledValue", 0)


def _of(name: str, value: str) -> str:
    return re.sub(r"\W", "_", f"{name}_{value or 'any'}")  # Windows takes no blank in a name


def resources(words: Mapping[str, str]) -> ElementTree.Element:
    """Return the ADML of one language."""
    root = ElementTree.Element("policyDefinitionResources", {"xmlns": _NAMESPACE, **_VERSIONS})
    for tag in ("displayName", "description"):
        _add(root, tag).text = "Nosolex"
    inner = _add(root, "resources")
    table = _add(inner, "stringTable")
    for name, said in _strings(words):
        _add(table, "string", id=name).text = said
    presentations = _add(inner, "presentationTable")
    for name, default in DEFAULTS.items():
        if not isinstance(default, bool):
            _presentation(presentations, name, default, words[name])
    return root


def _strings(words: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "nosolex", "Nosolex"
    yield from ((name, words[name]) for name in ("supported", "fixed", "hidden"))
    for name, default in DEFAULTS.items():
        plain = str(default).lower() if isinstance(default, bool) else str(default)
        shown = words.get(f"{name} {default}") or plain or "-"
        yield name, words[name]
        told = words["explain"].replace("%1", words[name]).replace("%2", shown)
        yield f"{name}_explain", told
        for value in CHOICES.get(name, ()):
            yield _of(name, value), words.get(f"{name} {value}", "") or value
    for name in HIDEABLE:
        called = words.get(f"page {name}") or words[name]
        yield f"hide_{name}", words["hide"].replace("%1", called)
        yield f"hide_{name}_explain", words["conceal"].replace("%1", called)


def _presentation(table: ElementTree.Element, name: str, default: object, caption: str) -> None:
    shown = _add(table, "presentation", id=name)
    if name in CHOICES:
        place = CHOICES[name].index(str(default))
        _add(shown, "dropdownList", refId=name, defaultItem=str(place)).text = caption
    elif isinstance(default, int):
        _add(shown, "decimalTextBox", refId=name, defaultValue=str(default)).text = caption
    else:
        box = _add(shown, "textBox", refId=name)
        _add(box, "label").text = caption
        _add(box, "defaultValue").text = str(default)


def write(folder: Path = FOLDER) -> list[Path]:
    """Write the template and its languages; return the files."""
    from windows.policy_words import words

    made = {folder / "nosolex.admx": definitions()}
    for language, locale in LOCALES.items():
        made[folder / locale / "nosolex.adml"] = resources(words(language))
    for path, root in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        ElementTree.indent(root)
        content = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
        path.write_bytes(content + b"\n")
    return list(made)


def main() -> None:
    """Write into the folder that was named."""
    for path in write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER):
        say(str(path))


if __name__ == "__main__":
    run_script(main)
