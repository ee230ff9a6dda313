"""All sources by name, and what is missing said once."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import NosolexError, UsageError
from training.data import mentions, national, shorthand, synonyms
from training.data.folder import data_folder
from training.data.own import catalogue_texts, composed_texts, more_phrases
from training.data.phrases.table import Phrase
from training.data.text import Reader, Text

Say = Callable[[str], None]
AT_HAND = ("catalogue", "composed", "phrases")  # what needs no data folder


def sources(catalogue: Catalogue, phrases: Sequence[Phrase]) -> dict[str, Reader]:
    """Return every reader; the catalogue's and `phrases` need no data folder, the others do."""
    found: dict[str, Reader] = {
        "catalogue": partial(catalogue_texts, catalogue),
        "composed": partial(composed_texts, catalogue),
    }
    if phrases:
        found["phrases"] = partial(more_phrases, phrases)
    for language in national.LANGUAGES:
        found[f"national_{language}"] = partial(national.national_titles, language)
    found["abbreviated_pt"] = national.abbreviated_titles
    for name in synonyms.PLAIN:
        found[name] = partial(synonyms.synonyms, name)
    for language in synonyms.ORPHANET:
        found[f"{language}_orphanet"] = partial(synonyms.orphanet, language)
    for language in synonyms.PHENOTYPES:
        found[f"{language}_hpo"] = partial(synonyms.phenotypes, language)
    found["short_titles"] = shorthand.short_titles
    found["index"] = shorthand.index_entries
    for name in mentions.TABLES:
        found[name] = partial(mentions.mentions, name)
    return found


def read(readers: dict[str, Reader], say: Say) -> Iterator[Text]:
    """Yield the texts of all readers; a missing table is said and left out."""
    for name, reader in readers.items():
        try:
            yield from reader()
        except NosolexError as error:
            say(f"Without {name}: {error}")


def chosen(
    catalogue: Catalogue, phrases: Sequence[Phrase], only: tuple[str, ...], without: tuple[str, ...]
) -> dict[str, Reader]:
    """Return the readers asked for; without a data folder those that need none."""
    every = sources(catalogue, phrases)
    unknown = {*only, *without} - set(every)
    if unknown:
        raise UsageError(
            f"There is no source {', '.join(sorted(unknown))}; known are {', '.join(every)}."
        )
    if data_folder() is None and not only:
        every = {name: every[name] for name in AT_HAND if name in every}
    return {
        name: reader
        for name, reader in every.items()
        if (not only or name in only) and name not in without
    }
