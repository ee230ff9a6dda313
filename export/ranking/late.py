"""Late interaction: how near each token of a phrase is to the nearest one of a candidate's text."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.engine.models.loading import Models
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import padded, padding_id, tokenise
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import Pack

_TOKENS = "last_hidden_state"  # what the encoder's graph calls the vectors before they are pooled


class LateInteraction:
    """Scores texts by the encoder's own token vectors."""

    def __init__(self, pack: Pack, models: Models) -> None:
        assert models.encoder
        self._tokenizer = models.encoder._tokenizer
        self._prefix = models.encoder.spec.prefix
        self._pad = padding_id(self._tokenizer)
        with tempfile.TemporaryDirectory() as folder:
            self._session = load_session(_uncovered(pack, Path(folder)), "cpu", eager=True)

    def scores(self, phrase: str, texts: Sequence[str]) -> np.ndarray:
        """Return for each text the mean over the phrase's tokens of the nearest one's cosine."""
        if not texts:
            return np.zeros(0, dtype=np.float32)
        tokens = tokenise(self._tokenizer, [self._prefix + text for text in (phrase, *texts)])
        ids, mask = padded(tokens, self._pad)
        vectors = self._session.run(input_ids=ids, attention_mask=mask)
        vectors /= np.linalg.norm(vectors, axis=2, keepdims=True) + 1e-9
        asked = vectors[0, mask[0].astype(bool)]
        near = np.einsum("qd,ntd->nqt", asked, vectors[1:])
        near = np.where(mask[1:, None, :] > 0, near, -1.0)
        return np.asarray(near.max(axis=2).mean(axis=1))


def _uncovered(pack: Pack, folder: Path) -> Path:
    """Write the encoder's graph so that it ends where its tokens still have a vector each."""
    import onnx

    graph = onnx.load(str(pack.file(names.ENCODER)), load_external_data=False)
    last = onnx.helper.make_tensor_value_info(_TOKENS, onnx.TensorProto.FLOAT, None)
    graph.graph.output.pop()
    graph.graph.output.append(last)
    shutil.copy(pack.file(names.EMBEDDINGS), folder / names.EMBEDDINGS)
    onnx.save(graph, str(folder / "tokens.onnx"))
    return folder / "tokens.onnx"
