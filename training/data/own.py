"""What needs no data folder: the catalogue's titles, inclusion terms and the project's phrases."""

from collections.abc import Iterable, Iterator

from desktop.engine.catalogue.catalogue import Catalogue
from training.data.phrases.table import Phrase
from training.data.text import Text

TRUSTED = ("official", "national", "project")  # composed titles repeat the lexicon they came from


def catalogue_texts(catalogue: Catalogue) -> Iterator[Text]:
    """Yield every text of the catalogue that a person or an authority wrote."""
    for text in catalogue.iter_texts():
        if text.origin in TRUSTED:
            code = catalogue.rubric_by_id(text.rubric_id).code
            kind = _kind(text.kind, text.language, text.origin)
            yield Text(text.text, code, text.language, kind, f"catalogue, {text.origin}")


def composed_texts(catalogue: Catalogue) -> Iterator[Text]:
    """Yield the wordings that were composed for concepts that nobody had worded."""
    for text in catalogue.iter_texts():
        if text.kind == "phrase" and text.origin == "machine":
            code = catalogue.rubric_by_id(text.rubric_id).code
            yield Text(text.text, code, text.language, "phrase", "catalogue, composed")


def more_phrases(phrases: Iterable[Phrase]) -> Iterator[Text]:
    """Yield phrases that are not in the catalogue yet, such as a site's own tables."""
    for phrase in phrases:
        yield Text(phrase.text, phrase.code, phrase.language, "phrase", phrase.place)


def _kind(kind: str, language: str, origin: str) -> str:
    """Titles in another language than the code set's own are drawn like the national ones."""
    return "national" if kind == "title" and (language != "en" or origin == "national") else kind
