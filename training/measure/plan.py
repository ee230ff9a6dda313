"""From what was asked on the command line to the systems that are measured."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import click

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.errors import UsageError
from training.measure.baselines import Bm25, Meaning, Ngrams
from training.measure.corpus import EVERY_KIND, Corpus, catalogue_entries, item_entries
from training.measure.encoders import open_encoder
from training.measure.systems import System
from training.measure.vectors import Progress, Vectors
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
    cache: Path | None = None  # folder of vectors, one folder a model, kept for the next run
    keys: tuple[Path, ...] = ()  # folders of keys, for a pack among the models
    _vectors: dict[str, Vectors] = field(default_factory=dict, compare=False)

    def systems(self, catalogue: Catalogue, pool: frozenset[str] = frozenset()) -> Iterator[System]:
        """Yield every system over the catalogue's texts, or only those of a pool of rubrics."""
        if self.baselines or self.models:
            note = "" if self.header_rule else ", no header rule"
            note += f", {'+'.join(self.kinds)}" if self.kinds else ""
            yield from self.over(self.corpus(catalogue, pool), note)

    def over(self, corpus: Corpus, note: str = "") -> Iterator[System]:
        """Yield every system over one corpus; `note` says in the tables what is special."""
        if "bm25" in self.baselines:
            yield Bm25(corpus, f"BM25{note}")
        if "ngrams" in self.baselines:
            yield Ngrams(corpus, f"character n-grams{note}")
        for given in self.models:
            label, _, model = given.rpartition("=")
            name = (label or Path(model).name) + note
            yield Meaning(corpus, self.vectors(label, model), name, self.prefix)

    def vectors(self, label: str, model: str) -> Vectors:
        """Return a model's vectors, the same for every corpus."""
        folder = self.cache / _stamp(label, model) if self.cache else None
        return self._vectors.setdefault(
            model, Vectors(lambda: open_encoder(model, self.keys), folder, told(label or model))
        )

    def corpus(self, catalogue: Catalogue, pool: frozenset[str] = frozenset()) -> Corpus:
        """Return the texts of the kinds asked for; those that do not ship come from --pairs."""
        kinds = frozenset(self.kinds or EVERY_KIND)
        entries = catalogue_entries(
            catalogue,
            kinds & EVERY_KIND,
            header_rule=self.header_rule,
            machine=self.machine,
            pool=pool,
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


def _stamp(label: str, model: str) -> str:
    """Name a model's folder of vectors so that another model of that name gets another."""
    sums = hashlib.sha256(model.encode())
    for path in sorted(Path(model).glob("*.safetensors")) + sorted(Path(model).glob("*.onnx")):
        sums.update(path.read_bytes())
    return f"{label or Path(model).name}-{sums.hexdigest()[:8]}"


def told(name: str) -> Progress:
    """Say on the terminal how far the encoding is: it is what takes long."""

    def tell(done: int, total: int) -> None:
        click.echo(f"{name}: {done:,} of {total:,} texts encoded", err=True)

    return tell
