"""The problems as `mteb` tasks, so that MTEB's own models, runners and measures apply."""

from typing import Any

from datasets import Dataset, DatasetDict
from mteb.abstasks import (
    AbsTask,
    AbsTaskClassification,
    AbsTaskClustering,
    AbsTaskPairClassification,
    AbsTaskRetrieval,
)
from mteb.abstasks.task_metadata import TaskMetadata

from desktop.engine.catalogue.catalogue import Catalogue
from training.measure.suite import problems
from training.measure.suite.material import Material
from training.measure.suite.problems import Limits

SPLIT = "test"
LANGUAGES = {"en": "eng", "es": "spa", "ca": "cat", "it": "ita", "pt": "por", "fr": "fra"}
SEEN_FOR_CLASSES = 4_000  # phrases that a classifier of chapters may learn from


class _Local:
    """Holds what a task is made of; MTEB would fetch it from a hub."""

    def __init__(self, catalogue: Catalogue, materials: list[Material], limits: Limits) -> None:
        self._catalogue, self._limits = catalogue, limits
        self._materials = {material.language: material for material in materials}
        super().__init__()
        self.hf_subsets = list(self._materials)
        self.dataset: Any = None
        self.data_loaded = False

    def load_data(self, num_proc: int | None = None, **unused: Any) -> None:
        """Make every language's part of the task; one with too few phrases is left out."""
        if not self.data_loaded:
            parts = {name: self._part(material) for name, material in self._materials.items()}
            self.dataset = {name: part for name, part in parts.items() if part is not None}
            self.hf_subsets = list(self.dataset)
            self.data_loaded = True

    def _part(self, material: Material) -> Any:
        """Return a language's part, or None where there is not enough to measure on."""
        raise NotImplementedError


def _metadata(name: str, kind: str, score: str, description: str) -> TaskMetadata:
    said: dict[str, Any] = {
        "name": name,
        "type": kind,
        "description": description,
        "main_score": score,
        "dataset": {"path": "nosolex", "revision": "1"},
        "eval_splits": [SPLIT],
        "eval_langs": {language: [f"{iso}-Latn"] for language, iso in LANGUAGES.items()},
        "category": "t2t",
        "domains": ["Medical", "Written"],
        "license": "gpl-3.0",
        "annotations_creators": "LM-generated",
        "sample_creation": "created",
        "dialect": [],
        "task_subtypes": [],
        "date": ("2026-01-01", "2026-12-31"),
        "reference": None,
        "bibtex_citation": "",
    }
    return TaskMetadata(**said)


class PhraseToCode(_Local, AbsTaskRetrieval):
    """A clinical phrase looks for its rubric's English title."""

    metadata = _metadata(
        "NosolexPhraseToCode", "Retrieval", "ndcg_at_10",
        "Clinical phrases in six languages look for the English title of their ICD-10-CM rubric.",
    )  # fmt: skip
    k_values = (1, 3, 5, 10, 20, 100)

    def _part(self, material: Material) -> Any:
        made = problems.retrieval(self._catalogue, material, self._limits)
        if not made.queries:
            return None
        corpus = [{"id": code, "text": text, "title": ""} for code, text in made.corpus.items()]
        queries = [{"id": name, "text": text} for name, text in made.queries.items()]
        relevant = {name: {code: 1} for name, code in made.answers.items()}
        split = {
            "corpus": Dataset.from_list(corpus),
            "queries": Dataset.from_list(queries),
            "relevant_docs": relevant,
            "top_ranked": None,
        }
        return {SPLIT: split}


class SameOrSibling(_Local, AbsTaskPairClassification):
    """A phrase and a title belong to one rubric, or to two siblings."""

    metadata = _metadata(
        "NosolexSameOrSibling", "PairClassification", "max_ap",
        "Does a title belong to the phrase's own rubric, or to a sibling of it?",
    )  # fmt: skip

    def _part(self, material: Material) -> Any:
        made = problems.pairs(self._catalogue, material, self._limits)
        if not made.same:
            return None
        columns = {"sentence1": made.left, "sentence2": made.right, "labels": made.same}
        return DatasetDict({SPLIT: Dataset.from_dict(columns)})


class ChapterClusters(_Local, AbsTaskClustering):
    """Phrases of one chapter lie together."""

    metadata = _metadata(
        "NosolexChapterClusters", "Clustering", "v_measure",
        "Clinical phrases are clustered; their ICD-10-CM chapters are the right clusters.",
    )  # fmt: skip
    max_fraction_of_documents_to_embed = None  # the sets are small already

    def _part(self, material: Material) -> Any:
        made = problems.chapters(material.held, self._limits.queries * 2)
        if len(set(made.chapters)) < 2:
            return None
        columns = {"sentences": made.texts, "labels": [str(name) for name in made.chapters]}
        return DatasetDict({SPLIT: Dataset.from_dict(columns)})


class ChapterClasses(_Local, AbsTaskClassification):
    """A classifier on top of the vectors names a phrase's chapter."""

    metadata = _metadata(
        "NosolexChapterClasses", "Classification", "accuracy",
        "The chapter of a clinical phrase, by logistic regression on a few examples of each.",
    )  # fmt: skip

    def _part(self, material: Material) -> Any:
        seen = problems.chapters(material.seen, SEEN_FOR_CLASSES)
        asked = problems.chapters(material.held, self._limits.queries * 2)
        both = set(seen.chapters) & set(asked.chapters)
        if len(both) < 2:
            return None
        parts = {"train": seen.only(both), SPLIT: asked.only(both)}
        return DatasetDict(
            {
                name: Dataset.from_dict({"text": part.texts, "label": part.chapters})
                for name, part in parts.items()
            }
        )


TASKS: dict[str, type[AbsTask]] = {
    "retrieval": PhraseToCode,
    "pairs": SameOrSibling,
    "clusters": ChapterClusters,
    "classes": ChapterClasses,
}
