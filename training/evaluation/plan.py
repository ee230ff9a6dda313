"""From what was asked on the command line to the systems that are measured."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.engine.catalogue import Catalogue
from desktop.engine.errors import UsageError
from training.evaluation.baselines import Bm25, Meaning, Ngrams
from training.evaluation.corpus import EVERY_KIND, Corpus, catalogue_entries, item_entries
from training.evaluation.systems import System
from training.pairs.item import read_items

BASELINES = ("bm25", "ngrams")
KINDS = (*sorted(EVERY_KIND), "mention", "mapped_mention", "mexican", "national", "doid",
         "orphanet", "swiss")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Compared:
    """Baselines and encoders, and the texts that they search."""

    baselines: tuple[str, ...] = ()
    models: tuple[str, ...] = ()  # "label=model" or just the model
    kinds: tuple[str, ...] = ()
    pairs: Path | None = None
    header_rule: bool = True
    prefix: str = ""
    machine: bool = True  # composed titles are texts too

    def systems(self, catalogue: Catalogue) -> Iterator[System]:
        """Yield every system over the catalogue's texts."""
        if self.baselines or self.models:
            note = "" if self.header_rule else ", no header rule"
            note += f", {'+'.join(self.kinds)}" if self.kinds else ""
            yield from self.over(self.corpus(catalogue), note)

    def over(self, corpus: Corpus, note: str = "") -> Iterator[System]:
        """Yield every system over one corpus; `note` says in the tables what is special."""
        if "bm25" in self.baselines:
            yield Bm25(corpus, f"BM25{note}")
        if "ngrams" in self.baselines:
            yield Ngrams(corpus, f"character n-grams{note}")
        for given in self.models:
            label, _, model = given.rpartition("=")
            yield Meaning(corpus, model, (label or Path(model).name) + note, self.prefix)

    def corpus(self, catalogue: Catalogue) -> Corpus:
        """Return the texts of the kinds asked for; those that do not ship come from --pairs."""
        kinds = frozenset(self.kinds or EVERY_KIND)
        entries = catalogue_entries(
            catalogue, kinds & EVERY_KIND, header_rule=self.header_rule, machine=self.machine
        )
        further = kinds - EVERY_KIND
        if further and self.pairs is None:
            raise UsageError(
                f"Texts of kind {', '.join(sorted(further))} are in no catalogue; name the folder "
                "of `training pairs` with --pairs."
            )
        if further and self.pairs:
            entries += item_entries(read_items(self.pairs), further)
        return Corpus(entries, catalogue)
