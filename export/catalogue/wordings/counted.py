"""How many wordings each concept has in each language: the project's own, and those composed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.engine.results import LANGUAGES
from desktop.engine.text.attributes.concept import concept_key
from export.catalogue.build import Sources, composed_wordings
from export.catalogue.defaults import defaults_of
from training.data.phrases import wording
from training.data.phrases.table import Phrase

ENOUGH = 2  # wordings that a concept has in each language


@dataclass(slots=True)
class Worded:
    """A concept by its first code, and its wordings by language."""

    code: str
    wordings: dict[str, set[str]] = field(default_factory=dict)

    def count(self, language: str) -> int:
        """Return how many wordings it has in a language; two that sound alike are one."""
        return len(self.wordings.get(language, ()))

    @property
    def gaps(self) -> list[str]:
        """The languages in which it has too few."""
        return [language for language in LANGUAGES if self.count(language) < ENOUGH]


def counted(sources: Sources, spoken: Iterable[Phrase]) -> Sequence[Worded]:
    """Return every concept in the order of the list; a header's wordings are its default's."""
    nodes = sources.tabular.nodes
    keys = {
        one.code: concept_key(one.code, one.title, one.chapter) for one in nodes if one.billable
    }
    found: dict[str, Worded] = {}
    for code, key in keys.items():
        found.setdefault(key, Worded(code))
    defaults = defaults_of(nodes)
    for phrase in (*spoken, *composed_wordings(sources)):
        if concept := keys.get(defaults.get(phrase.code, phrase.code)):
            said = found[concept].wordings.setdefault(phrase.language, set())
            said.add(wording.key(phrase.text))
    return list(found.values())
