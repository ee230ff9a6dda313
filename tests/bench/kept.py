"""What a run of the bench leaves for docs/quality.md: the lines that a reader wants, as JSON."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.bench.design import WANTED
from tests.bench.measure import KEPT
from tests.bench.memory import USED
from tests.bench.rivals import MULTIPLES
from training.measure.stamp import commit

FILE = Path("build/bench.json")
# What was measured, and the figure of the design's table that bounds it.
LINES = {
    "whole search": "whole search, p95",
    "without reranking": "without reranking, p95",
    "without reranking, asked for the first time": "",
    "words alone": "",
    "code": "",
    "key press to first painted results": "",
    "key press to painted best order": "",
    "hotkey to first painted results": "",
    "hotkey to painted best order": "hotkey to best order, p95",
    "start to first painted window": "start to first painted window",
    "start to first answer by words": "start to first answer by words",
    "start to first whole answer": "",
    f"resident, {USED}": f"resident, {USED}",
    "phrases a second, whole search, 1 process": "",
    MULTIPLES: "",
}


def write(path: Path = FILE) -> Path:
    """Write what the parts of this run have found, with machine and commit."""
    load = os.getloadavg()[0]
    machine = f"{os.cpu_count()} cores of {_processor()}, load average {load:.1f}"
    found = {"machine": machine, "code": [commit()], "rows": list(_rows())}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return path


def add(path: Path = FILE) -> Path | None:
    """Put what a part has found by itself beside what is kept of the same code; None: no such."""
    found = list(_rows())
    kept = json.loads(path.read_text(encoding="utf-8")) if path.is_file() and found else {}
    if kept.get("code") != [commit()]:
        return None
    names = {row["what"] for row in found}
    kept["rows"] = [row for row in kept["rows"] if row["what"] not in names] + found
    path.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    return path


def _rows() -> Iterator[dict[str, Any]]:
    bounds = {figure: (least, aim) for _, figure, _, least, aim in WANTED}
    for name, figure in LINES.items():
        if name in KEPT:
            least = bounds.get(figure)
            yield KEPT[name] | ({"least": least[0], "aim": least[1]} if least else {})


def _processor() -> str:
    """Name the processor, and say whether int8 has instructions of its own there."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    found = {name.strip(): value for name, _, value in (line.partition(": ") for line in lines)}
    vnni = "with" if "vnni" in found.get("flags", "") else "without"
    return f"{found.get('model name', 'an unknown processor')}, {vnni} VNNI"
