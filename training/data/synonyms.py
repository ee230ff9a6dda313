"""Other terms for codes: inclusion lists, disease ontologies, rare diseases."""

from collections.abc import Iterator

from training.data.folder import needed, rows
from training.data.text import Text

# file below syn/ -> (language, kind)
PLAIN = {
    "es_cie10_mx_inclusions": ("es", "mexican"),
    "en_doid": ("en", "doid"),
    "es_doid": ("es", "doid"),
    "en_mondo": ("en", "mondo"),
    "it_icd10gm_swiss_inclusions": ("it", "swiss"),
    "fr_icd10gm_swiss_inclusions": ("fr", "swiss"),
}
ORPHANET = ("en", "es", "fr", "it")
PHENOTYPES = ("es", "fr", "it", "pt")


def synonyms(name: str) -> Iterator[Text]:
    """Yield a plain table of synonyms."""
    language, kind = PLAIN[name]
    for row in rows(needed(f"syn/{name}.tsv.gz")):
        yield Text(row["text"], row["code"], language, kind, name)


def orphanet(language: str) -> Iterator[Text]:
    """Yield rare diseases that two mappings agree on; the rest mostly name broader codes."""
    name = f"{language}_orphanet"
    for row in rows(needed(f"syn/{name}.tsv.gz")):
        if row["code_status"] == "billable" and "+" in row["map_via"]:
            yield Text(row["text"], row["code"], language, "orphanet", name)


def phenotypes(language: str) -> Iterator[Text]:
    """Yield signs and symptoms whose English label is an ICD-10-CM term; officially named only."""
    name = f"{language}_hpo"
    for row in rows(needed(f"syn/{name}.tsv.gz")):
        if row["icd10cm_by_label_match"] and row["status"] == "OFFICIAL":
            for code in row["icd10cm_by_label_match"].split(";"):
                yield Text(row["text"].strip('"'), code, language, "phenotype", name)
