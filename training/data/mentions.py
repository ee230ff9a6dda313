"""What physicians wrote and coders coded; the train part alone, whatever is asked."""

from collections.abc import Iterator

from training.data.folder import needed, rows
from training.data.text import Text

TABLES = {"codiesp_x": "mention", "distemist": "mapped_mention"}


def mentions(name: str) -> Iterator[Text]:
    """Yield the coded mentions of a set's train part."""
    for row in rows(needed(f"dev/{name}.tsv")):
        if row["split"] == "train":
            for code in row["gold_codes"].split(";"):
                yield Text(row["query"], code.strip(), row["lang"], TABLES[name], name)
