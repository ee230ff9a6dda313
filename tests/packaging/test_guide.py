"""The frozen program has the guide: its data are those of build.spec, filtered as it filters."""

import ast
from pathlib import Path

from tests.packaging.conftest import ROOT


def frozen_data() -> set[str]:
    """Return the paths of the data inside the frozen program, before PyInstaller's own."""
    from keep import keeps

    tree = ast.parse((ROOT / "build.spec").read_text(encoding="utf-8"))
    given = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "datas"
    )
    pairs = eval(compile(ast.Expression(given), "build.spec", "eval"), {"ROOT": ROOT, "str": str})
    found = set()
    for source, destination in pairs:
        folder = Path(source)
        inside = [file for file in folder.rglob("*") if file.is_file()]
        found |= {f"{destination}/{file.relative_to(folder).as_posix()}" for file in inside}
    return {path for path in found if keeps(path)}


def test_the_guide_is_among_the_data_of_the_frozen_program() -> None:
    data = frozen_data()
    guide = ROOT / "resources" / "guide"
    files = [file for file in guide.rglob("*") if file.is_file()]
    assert len([file for file in files if file.suffix == ".md"]) == 6
    assert {file.relative_to(ROOT).as_posix() for file in files} <= data
    assert not [path for path in data if path.startswith("resources/phrases/")]
