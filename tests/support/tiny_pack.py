"""A whole pack in small: real rubrics, real ONNX models, signed; made once per test session.

from tests.support.tiny_pack import tiny_pack
folder = tiny_pack()  # the same folder for every test: do not write into it
"""

import tempfile
from functools import cache
from pathlib import Path

import numpy as np

from desktop.engine.catalogue.catalogue import Catalogue, Text
from desktop.engine.models.encoder import Encoder, EncoderSpec
from desktop.engine.models.runtime import load_session
from desktop.engine.models.tokens import load_tokenizer
from desktop.engine.models.vectors import key_of
from desktop.engine.pack import pack as names
from desktop.engine.resources import resources_dir
from export.index.file import build_index
from export.pack.manifest import write_manifest
from export.pack.signing import development_key, sign
from tests.support.tiny_catalogue import build_tiny_catalogue
from tests.support.tiny_models import WIDTH, specs, write_models


def build_tiny_pack(folder: Path, version: str = "3000.1") -> Path:
    """Write a signed tiny pack into an empty folder."""
    folder.mkdir(parents=True, exist_ok=True)
    build_tiny_catalogue(folder / names.CATALOGUE, resources_dir() / "phrases")
    catalogue = Catalogue.open(folder / names.CATALOGUE)
    texts = list(catalogue.iter_texts())
    catalogue.close()
    write_models(folder, [text.text for text in texts])
    scale = _write_index(folder, texts)
    (folder / names.NOTICE).write_text("A pack for tests; it answers by word pieces.\n")
    (folder / names.MODEL_CARD).write_text("Random directions for word pieces; not trained.\n")
    write_manifest(
        folder, name="tiny", version=version, release="2026-04", models=specs(scale), figures={}
    )
    sign(folder, development_key())
    return folder


def _write_index(folder: Path, texts: list[Text]) -> float:
    tokenizer = load_tokenizer(folder / names.TOKENIZER, 48)
    session = load_session(folder / names.ENCODER, "cpu", cores=1)
    vectors = Encoder(session, tokenizer, EncoderSpec(WIDTH, 48)).encode([t.text for t in texts])
    keys = np.array([key_of(text.rubric_id, text.id) for text in texts], dtype=np.uint64)
    return float(build_index(folder / names.INDEX, keys, vectors)["scale"])


@cache
def tiny_pack() -> Path:
    """Return the session's tiny pack, building it on first use; treat it as read-only."""
    folder = tempfile.TemporaryDirectory(prefix="nosolex-tiny-")
    _kept.append(folder)
    return build_tiny_pack(Path(folder.name) / "tiny")


_kept: list[tempfile.TemporaryDirectory[str]] = []  # removed when the test process ends
