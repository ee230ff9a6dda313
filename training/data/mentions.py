"""What physicians wrote and coders coded, of CodiEsp and DisTEMIST: the one reader of both."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from training.data.folder import has, needed, rows
from training.data.text import Text

TABLES = {"codiesp_x": "mention", "distemist": "mapped_mention"}


@dataclass(frozen=True, slots=True)
class Mention:
    """A piece of a report, its codes, and the part of the corpus that it comes from."""

    text: str
    language: str
    codes: tuple[str, ...]
    split: str


def there_are(name: str) -> bool:
    """Tell whether the data folder has a table of mentions."""
    return has(f"dev/{name}.tsv")


def read_mentions(name: str, folder: Path | None = None) -> Iterator[Mention]:
    """Yield every mention of a table below dev/, whatever its split."""
    for row in rows(needed(f"dev/{name}.tsv", folder)):
        yield Mention(row["query"], row["lang"], codes_of(row), row["split"])


def codes_of(row: Mapping[str, str]) -> tuple[str, ...]:
    """Return the codes of a row, which semicolons divide."""
    return tuple(code.strip() for code in row["gold_codes"].split(";") if code.strip())


def mentions(name: str) -> Iterator[Text]:
    """Yield the coded mentions of a set's train part; no other is ever trained on."""
    for mention in read_mentions(name):
        if mention.split == "train":
            for code in mention.codes:
                yield Text(mention.text, code, mention.language, TABLES[name], name)
