"""Titles of the national editions, only where the code means the same as in ICD-10-CM."""

from collections.abc import Iterator

from training.data.folder import needed, rows
from training.data.text import Text

LANGUAGES = ("es", "pt", "fr", "it")


def national_titles(language: str) -> Iterator[Text]:
    """Yield the merged titles of a language, most trusted table first.

    The tables mark the codes whose meaning differs between WHO and ICD-10-CM; what is left of
    WHO's four-character external causes (places of occurrence there, causes here) is dropped too.
    """
    for row in rows(needed(f"titles/primary_{language}.tsv.gz")):
        if row["who_cm_divergent"] == "1" or _place_of_occurrence(row["code"]):
            continue
        yield Text(row["title"], row["code"], language, "national", row["source_table"])


def abbreviated_titles() -> Iterator[Text]:
    """Yield CID-10's fifty-character titles: how official forms abbreviate Portuguese."""
    safe = {row["code"] for row in rows(needed("titles/primary_pt.tsv.gz"))
            if row["who_cm_divergent"] != "1"}  # fmt: skip
    for row in rows(needed("titles/pt_cid10_datasus_abbrev.tsv.gz")):
        if row["code"] in safe and not _place_of_occurrence(row["code"]):
            yield Text(row["short_title"], row["code"], "pt", "short", "pt_cid10_datasus_abbrev")


def _place_of_occurrence(code: str) -> bool:
    return code[0] in "VWXY" and len(code) == 5
