"""A site makes a signed pack of its own checkpoints, with no data folder and its own key."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack import pack as names
from desktop.engine.pack.keys import load_keys, packaged_keys
from desktop.engine.pack.pack import open_pack
from export.__main__ import main
from export.commands import fuse, index, onnx_, parity, quantise
from export.commands.fuse import chosen
from export.models.convert import FLOAT, INT8
from export.pack.assemble import MODELS, note
from export.pack.signing import make_key
from export.ranking.right import mention_counts
from tests.support.administrator import give_place
from tests.support.tiny_models import WIDTH
from tests.support.tiny_pack import tiny_pack
from training.__main__ import main as training

pytestmark = pytest.mark.timeout(400)
GRAPHS = (names.ENCODER, names.RERANKER, names.EMBEDDINGS, names.TOKENIZER)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Result]]:
    """Return the folder of all, and what `export all` said; torch's two steps are played."""
    folder = tmp_path_factory.mktemp("site")
    make_key("hospital", folder, "test")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NOSOLEX_DATA", str(folder / "nowhere"))
        patch.setattr(onnx_.command, "callback", lambda encoder, reranker, work: graphs(work))
        patch.setattr(index, "RECALL", 0.9)  # word pieces in random directions lie close
        # A part of the phrases says as much here as all.
        patch.setattr(parity, "PHRASES", 60)
        patch.setattr(parity, "RERANKED", 20)
        patch.setattr(fuse, "chosen", lambda *given: chosen(*given)[::6])
        patch.setattr(quantise.command, "callback", lambda **given: None)
        done = run(
            "all", "--encoder", tiny_pack(), "--reranker", tiny_pack(), "--catalogue",
            tiny_pack() / names.CATALOGUE, "--out", folder / "pack", "--work", folder / "work",
            "--dimensions", WIDTH, "--no-extra", "--no-emulation", "--no-episode",
            "--recall", "0.98",
            "--name", "hospital-codes",
            "--version", "7.1", "--key", folder / "hospital.private.pem",
        )  # fmt: skip
        yield folder, done


def graphs(work: Path) -> None:
    for form in (FLOAT, INT8):
        (work / form).mkdir(parents=True)
        for name in GRAPHS:
            shutil.copyfile(tiny_pack() / name, work / form / name)
    note(work, MODELS, encoder={"max_tokens": 48, "prefix": ""}, reranker={"max_tokens": 64})


def run(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words])


def test_every_step_runs_and_the_pack_is_the_site_s_own(built: tuple[Path, Result]) -> None:
    folder, done = built
    assert done.exit_code == 0, done.output
    pack = open_pack(folder / "pack", load_keys(packaged_keys(), folder))
    assert (pack.title, pack.key) == ("hospital-codes 7.1", "hospital")
    assert {"index", "parity", "ranking"} <= set(pack.manifest.figures)
    assert set(pack.manifest.models) == {"encoder", "reranker", "index", "rows"}
    assert "Without CodiEsp's mentions" in done.output


def test_without_mentions_none_are_counted(built: tuple[Path, Result]) -> None:
    folder, _ = built
    ranking = json.loads((folder / "pack" / names.RANKING).read_text(encoding="utf-8"))
    assert ranking["mentions"] == {}
    assert set(ranking["figures"]["dense"]) >= {"phrase"}
    catalogue = Catalogue.open(folder / "pack" / names.CATALOGUE)
    assert mention_counts(catalogue, with_held=True) == {}
    catalogue.close()


def test_what_changes_the_pack_asks_for_the_key_that_signed_it(
    built: tuple[Path, Result],
) -> None:
    folder, _ = built
    before = (folder / "pack" / "manifest.json").read_bytes()
    words = ("fuse", folder / "pack", "--work", folder / "work")
    stranger = run(*words)
    assert stranger.exit_code == 1
    assert "does not trust" in stranger.output
    trusted = run(*words, "--keys", folder)
    assert trusted.exit_code == 2
    assert "name its private key with --key" in trusted.output
    assert (folder / "pack" / "manifest.json").read_bytes() == before


def test_the_wrong_working_folder_is_one_sentence(built: tuple[Path, Result]) -> None:
    folder, _ = built
    lost = run("fuse", folder / "pack", "--work", folder / "none", "--keys", folder)
    assert lost.exit_code == 2
    assert "index-texts.tsv" in lost.output


@pytest.mark.parametrize("trust", ["--keys", "installed"])
def test_a_pack_of_the_site_s_key_is_measured(
    built: tuple[Path, Result], trust: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, _ = built
    (tmp_path / "own.tsv").write_text("query\tlang\tgold_codes\nheart failure\ten\tI50\n", "utf-8")
    words = ["evaluate", "--pack", folder / "pack", "--data", tmp_path / "own.tsv"]
    if trust == "--keys":
        words += ["--keys", folder]
    else:
        (place := give_place(tmp_path / "place", monkeypatch) / "keys").mkdir()
        shutil.copyfile(folder / "hospital.pub.json", place / "hospital.pub.json")
    done = CliRunner().invoke(training, list(map(str, words)))
    assert done.exit_code == 0, done.output
    assert "hospital-codes 7.1, whole path" in done.output
