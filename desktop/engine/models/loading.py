"""The models of a pack, loaded part by part: what fails is said, the rest goes on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from desktop.engine.errors import NosolexError
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.memory import check_memory
from desktop.engine.models.reranker import Reranker, RerankerSpec
from desktop.engine.models.runtime import ModelError, Provider, load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import IndexSpec, VectorIndex
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack

Part = TypeVar("Part")
_HEAVY = (names.ENCODER, names.RERANKER, names.EMBEDDINGS, names.TOKENIZER)


@dataclass(slots=True)
class Models:
    """What is loaded, and one sentence for each part that is not."""

    encoder: Encoder | None = None
    index: VectorIndex | None = None
    reranker: Reranker | None = None
    problems: dict[str, str] = field(default_factory=dict)

    def providers(self) -> dict[str, dict[str, str]]:
        """Which processor each model really runs on, and why not a faster one."""
        parts = {"encoder": self.encoder, "reranker": self.reranker}
        return {
            name: {"provider": part.session.provider, "reason": part.session.reason}
            for name, part in parts.items()
            if part
        }


def load_models(pack: Pack, providers: Provider) -> Models:
    """Load every model that the pack has."""
    models = Models()
    try:
        check_memory(pack.folder / name for name in _HEAVY if name in pack)
    except ModelError as error:
        models.problems["memory"] = str(error)
        return models
    if names.ENCODER in pack:
        models.index = _try(models, "index", lambda: _index(pack))
        models.encoder = _try(models, "encoder", lambda: _encoder(pack, providers))
    if names.RERANKER in pack:
        models.reranker = _try(models, "reranker", lambda: _reranker(pack, providers))
    return models


def _try(models: Models, name: str, load: Callable[[], Part]) -> Part | None:
    try:
        return load()
    except NosolexError as error:
        models.problems[name] = str(error)
    except MemoryError:
        models.problems[name] = f"There is too little free memory for the {name}."
    return None


def _spec(pack: Pack, name: str) -> dict[str, Any]:
    return dict(pack.manifest.models.get(name, {}))


def _encoder(pack: Pack, providers: Provider) -> Encoder:
    spec = EncoderSpec(**_spec(pack, "encoder"))
    _shared(pack)
    tokenizer = load_tokenizer(pack.file(names.TOKENIZER), spec.max_tokens)
    session = load_session(pack.file(names.ENCODER), providers, eager=True)
    return Encoder(session, tokenizer, spec)


def _reranker(pack: Pack, providers: Provider) -> Reranker:
    spec = RerankerSpec(**_spec(pack, "reranker"))
    _shared(pack)
    tokenizer = load_tokenizer(pack.file(names.TOKENIZER), spec.tokens_read)
    return Reranker(load_session(pack.file(names.RERANKER), providers), tokenizer, spec)


def _shared(pack: Pack) -> None:
    """The models name their embedding file themselves, so its hash is checked here."""
    if names.EMBEDDINGS in pack:
        pack.file(names.EMBEDDINGS)


def _index(pack: Pack) -> VectorIndex:
    return VectorIndex.open(pack.file(names.INDEX), IndexSpec(**_spec(pack, "index")))
