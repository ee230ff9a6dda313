"""Official shorthand: abbreviated titles and the alphabetical index, thinned out."""

from collections.abc import Iterator

from training.data.folder import needed, rows
from training.data.text import Text

# Both tables repeat themselves endlessly (each side, each encounter): every so many rows suffice.
EVERY_TITLE, EVERY_ENTRY = 4, 5


def short_titles() -> Iterator[Text]:
    """Yield titles as claims forms abbreviate them: "w/o", "unsp", "nondisp fx"."""
    for number, row in enumerate(rows(needed("syn/en_cms_short_titles_2025.tsv.gz"))):
        if number % EVERY_TITLE == 0:
            yield Text(row["short_title"], row["code"], "en", "short", "en_cms_short_titles_2025")


def index_entries() -> Iterator[Text]:
    """Yield entries of the alphabetical index: the neoplasm table, causes, drugs."""
    name = "en_icd10cm_index_2019_partial"
    for number, row in enumerate(rows(needed(f"syn/{name}.tsv.gz"))):
        if number % EVERY_ENTRY == 0:
            yield Text(row["term_path"], row["code"], "en", "index", name)
