"""A site puts its own words into a finished pack with that pack's own models."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner, Result

from desktop.engine.errors import PackError
from desktop.engine.models.encoder import EncoderSpec
from desktop.engine.pack import pack as names
from desktop.engine.pack.pack import open_pack
from desktop.engine.results import SearchOptions
from desktop.engine.search import SearchEngine
from export.commands import reindex
from export.index.build import encoder_in, one_by_one
from tests.support.tiny_catalogue import build_tiny_catalogue
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack

HEAD = "code\ten\tes\tca\tit\tpt\tfr\n"
MEANING = SearchOptions(rerank=False, legs=frozenset({"dense"}))


def run(*words: object) -> Result:
    return CliRunner().invoke(reindex.command, [str(word) for word in words])


def test_a_site_s_own_phrase_is_found_by_meaning(tmp_path: Path) -> None:
    table = tmp_path / "phrases" / "site.tsv"
    table.parent.mkdir()
    table.write_text(HEAD + "I48.91\t\tcorazon loco del abuelo\t\t\t\t\n")
    build_tiny_catalogue(tmp_path / "own.db", table.parent)
    new = tmp_path / "new"
    done = run(
        tiny_pack(), "--out", new, "--catalogue", tmp_path / "own.db", "--no-extra",
        "--work", tmp_path / "work", "--name", "site", "--version", "1.0",
    )  # fmt: skip
    assert done.exit_code == 0, done.output
    assert open_pack(new).title == "site 1.0"
    with SearchEngine.open(new) as engine:
        assert engine.search("corazon loco del abuelo", MEANING).results[0].rubric == "I48.91"
    card = (new / names.MODEL_CARD).read_text(encoding="utf-8")
    figures = open_pack(new).manifest.figures
    assert "ranking" not in figures  # of the old index; `export fuse` measures it anew
    assert f"| index.vectors | {figures['index']['vectors']} |" in card
    assert (new / names.ENCODER).read_bytes() == (tiny_pack() / names.ENCODER).read_bytes()


def test_a_pack_is_not_changed_in_place() -> None:
    refused = run(tiny_pack(), "--out", tiny_pack(), "--no-extra", "--version", "1.0")
    assert isinstance(refused.exception, PackError)
    assert "another folder" in str(refused.exception)


def test_a_text_of_the_index_gets_the_vector_that_it_has_alone() -> None:
    texts = [f"{word} pain" for word in ("chest", "abdominal", "low back", "joint") * 9]
    spec = EncoderSpec(WIDTH, 48)
    encoder = encoder_in(tiny_pack(), spec, cores=1)
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    assert np.array_equal(one_by_one(tiny_pack(), spec)(texts), alone)


def test_a_pack_without_models_is_refused_with_a_word(tmp_path: Path) -> None:
    from export.pack.manifest import write_manifest
    from export.pack.signing import development_key, sign

    (tmp_path / names.NOTICE).write_text("words alone\n")
    write_manifest(tmp_path, name="n", version="1", release="r", models={}, figures={})
    sign(tmp_path, development_key())
    refused = run(tmp_path, "--out", tmp_path / "new", "--no-extra", "--version", "2")
    with pytest.raises(PackError, match="no encoder"):
        raise refused.exception or AssertionError(refused.output)
