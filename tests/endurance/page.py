"""What a run of `make endurance` leaves for docs/measured."""

import os
from collections.abc import Sequence

from tests.endurance.verdict import Window

_ABOUT = """# Mixed use without a pause

Made by `make endurance PAGE=docs/measured/endurance.md`: what is typed here is lost. Phrases are
typed into the popup and searched by meaning, codes opened, batches asked, models let go and fetched
again. The first window warms up; the three after it are held against the last three. Memory is the
median of a window, for the models come and go, and a line through all windows is drawn. Times are
those of the processor, which other programs do not lengthen much.

"""


def told(windows: Sequence[Window], found: Sequence[str], seconds: int, code: str) -> str:
    """Return the page: a line a window, and what grew."""
    searches, load = sum(one.searches for one in windows), os.getloadavg()[0]
    lines = [
        f"Code of {code}, {seconds / 60:.0f} minutes on {os.cpu_count()} cores (load average at",
        f"the end {load:.1f}): {searches:,} searches, {' '.join(found) or 'nothing grew.'}", "",
        "| window | searches | p95, ms | MB | handles | threads |",
        "|--:|--:|--:|--:|--:|--:|",
    ]  # fmt: skip
    for number, one in enumerate(windows):
        lines.append(
            f"| {number or 'warming up'} | {one.searches:,} | {one.p95:.1f} | {one.memory:.0f}"
            f" | {one.handles} | {one.threads} |"
        )
    return _ABOUT + "\n".join(lines) + "\n"
