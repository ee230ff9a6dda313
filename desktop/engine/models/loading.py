"""The models of a pack, loaded part by part: what fails is said, the rest goes on."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from desktop.engine.errors import NosolexError, PackError
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.memory import check_memory
from desktop.engine.models.reranker import Reranker, RerankerSpec
from desktop.engine.models.rows import ConceptRows
from desktop.engine.models.runtime import NO_MEMORY, ModelError, Provider, load_session
from desktop.engine.models.tagger import Tagger, TaggerSpec
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import IndexSpec, VectorIndex
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack

Part = TypeVar("Part")
Spec = TypeVar("Spec", EncoderSpec, RerankerSpec, IndexSpec, TaggerSpec)
_SPEC_KINDS: dict[str, type] = {
    "dimensions": int, "max_tokens": int, "prefix": str,
    "scale": float, "exact": bool, "expansion": int, "bold": float,
}  # fmt: skip
_SPEC_RANGES: dict[str, tuple[float, float]] = {
    "dimensions": (1, 8_192), "max_tokens": (4, 4_096),
    "scale": (0, 1e6), "expansion": (0, 100_000), "bold": (0, 1),
}  # fmt: skip
_LONGEST_PREFIX = 200  # characters
_HEAVY = (names.ENCODER, names.RERANKER, names.EMBEDDINGS, names.TOKENIZER)


@dataclass(slots=True)
class Models:
    """What is loaded, and one sentence for each part that is not."""

    encoder: Encoder | None = None
    index: VectorIndex | None = None
    rows: ConceptRows | None = None
    reranker: Reranker | None = None
    tagger: Tagger | None = None
    problems: dict[str, str] = field(default_factory=dict)

    def providers(self) -> dict[str, dict[str, str]]:
        """Which processor each model really runs on, and why not a faster one."""
        parts = {"encoder": self.encoder, "reranker": self.reranker, "tagger": self.tagger}
        return {
            name: {"provider": part.session.provider, "reason": part.session.reason}
            for name, part in parts.items()
            if part
        }


def load_models(pack: Pack, providers: Provider, cores: int = 0) -> Models:
    """Load every model that the pack has, for so many cores; 0 takes the usual number."""
    models = Models()
    try:
        check_memory(pack.folder / name for name in _HEAVY if name in pack)
    except ModelError as error:
        models.problems["memory"] = str(error)
        return models
    if names.ENCODER in pack:
        models.index = _try(models, "index", lambda: _index(pack))
        models.encoder = _try(models, "encoder", lambda: _encoder(pack, providers, cores))
        if names.ROWS in pack:
            models.rows = _try(models, "concepts", lambda: ConceptRows.open(pack.file(names.ROWS)))
        _check_together(models, pack)
    if names.RERANKER in pack:
        models.reranker = _try(models, "reranker", lambda: _reranker(pack, providers, cores))
    return models


def load_tagger(models: Models, pack: Pack, providers: Provider) -> None:
    """Load the reader's model, which a search does without; a pack may have none."""
    if names.TAGGER in pack and models.tagger is None and "tagger" not in models.problems:
        models.tagger = _try(models, "tagger", lambda: _tagger(pack, providers))


def _check_together(models: Models, pack: Pack) -> None:
    """Leave an index, or rows, whose vectors are not the encoder's."""
    wide = models.encoder.spec.dimensions if models.encoder else 0
    if wide and models.rows and models.rows.dimensions != wide:
        models.rows = None
        models.problems["concepts"] = (
            f"The concepts of the pack {pack.title} do not fit its encoder; install a pack that "
            "is whole."
        )
    if models.encoder and models.index:
        lengths = (models.encoder.spec.dimensions, models.index.spec.dimensions)
        if lengths[0] != lengths[1]:
            models.index = None
            models.problems["index"] = (
                f"The index of the pack {pack.title} has vectors of {lengths[1]} numbers and its "
                f"encoder gives {lengths[0]}; install a pack that is whole."
            )


def _try(models: Models, name: str, load: Callable[[], Part]) -> Part | None:
    try:
        return load()
    except NosolexError as error:
        models.problems[name] = str(error)
    except MemoryError:
        models.problems[name] = f"{NO_MEMORY} for the {name}."
    return None


def _spec(pack: Pack, name: str, kind: type[Spec]) -> Spec:
    """Read how a model is to be used, as the manifest says; what cannot be used is refused."""
    try:
        spec = kind(**pack.manifest.models.get(name, {}))
        for item in fields(spec):
            _check(item.name, getattr(spec, item.name))
    except (TypeError, ValueError) as error:
        raise PackError(
            f"The pack {pack.title} describes its {name} in a way that this program cannot use "
            f"({error}); install a pack that was made for it."
        ) from error
    return spec


def _check(name: str, value: Any) -> None:
    kind = _SPEC_KINDS[name]
    if type(value) is not kind and not (kind is float and type(value) is int):
        raise ValueError(f"{name} is no {kind.__name__}")
    if isinstance(value, str):
        if len(value) > _LONGEST_PREFIX:
            raise ValueError(f"{name} is too long")
    elif name in _SPEC_RANGES and isinstance(value, int | float):
        least, most = _SPEC_RANGES[name]
        if not least <= value <= most:
            raise ValueError(f"{name} is not between {least:g} and {most:g}")


def _encoder(pack: Pack, providers: Provider, cores: int) -> Encoder:
    spec = _spec(pack, "encoder", EncoderSpec)
    _shared(pack)
    tokenizer = load_tokenizer(pack.file(names.TOKENIZER), spec.max_tokens)
    session = load_session(pack.file(names.ENCODER), providers, cores, eager=cores != 1)
    return Encoder(session, tokenizer, spec)


def _reranker(pack: Pack, providers: Provider, cores: int) -> Reranker:
    spec = _spec(pack, "reranker", RerankerSpec)
    _shared(pack)
    tokenizer = load_tokenizer(pack.file(names.TOKENIZER), spec.tokens_read)
    return Reranker(load_session(pack.file(names.RERANKER), providers, cores), tokenizer, spec)


def _tagger(pack: Pack, providers: Provider) -> Tagger:
    spec = _spec(pack, "tagger", TaggerSpec)
    _shared(pack)
    tokenizer = load_tokenizer(pack.file(names.TOKENIZER), spec.max_tokens)
    return Tagger(load_session(pack.file(names.TAGGER), providers), tokenizer, spec)


def _shared(pack: Pack) -> None:
    """The models name their embedding file themselves, so its hash is checked here."""
    if names.EMBEDDINGS in pack:
        pack.file(names.EMBEDDINGS)


def _index(pack: Pack) -> VectorIndex:
    return VectorIndex.open(pack.file(names.INDEX), _spec(pack, "index", IndexSpec))
