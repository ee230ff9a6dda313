"""A pack opens only when nothing about it was changed, and says in one sentence what was."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.engine.errors import PackError
from desktop.engine.pack.keys import TrustedKey, check_signature
from desktop.engine.pack.manifest import MANIFEST, SIGNATURE, parse_manifest
from desktop.engine.pack.pack import open_pack
from tests.support.packs import FILES, Publisher

PUBLISHER = Publisher("hospital")
KEYS = {PUBLISHER.name: PUBLISHER.key}
EVERY_FILE = [*FILES, MANIFEST, SIGNATURE]


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return PUBLISHER.pack(tmp_path / "pack")


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)


def refusal(pack: Path, keys: dict[str, TrustedKey] = KEYS) -> str:
    with pytest.raises(PackError) as caught:
        open_pack(pack, keys)
    message = str(caught.value)
    assert "\n" not in message and message.endswith(".")
    return message


def test_a_whole_pack_opens_and_tells_what_it_is(pack: Path) -> None:
    opened = open_pack(pack, KEYS)
    assert opened.title == "test-pack 1.0"
    assert opened.key == "hospital"
    assert opened.manifest.release == "April 2026"
    assert opened.file("NOTICE.md").read_bytes().startswith(b"who")


@pytest.mark.parametrize("name", EVERY_FILE)
@pytest.mark.parametrize("place", [0, -1])
def test_one_changed_bit_in_any_file_is_refused(pack: Path, name: str, place: int) -> None:
    content = (pack / name).read_bytes().rstrip(b"\n")
    flip(pack / name, place % len(content))
    refusal(pack)


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_truncated_file_is_refused(pack: Path, name: str) -> None:
    content = (pack / name).read_bytes()
    (pack / name).write_bytes(content[: len(content) // 2])
    message = refusal(pack)
    if name in FILES:  # said by its size, before anything long is read
        assert f"{name} of the pack test-pack 1.0 has {len(content) // 2} bytes" in message
        with pytest.raises(PackError, match="bytes instead of"):
            open_pack(pack, KEYS, lazy=True)


@pytest.mark.parametrize("name", EVERY_FILE)
def test_a_missing_file_is_named(pack: Path, name: str) -> None:
    (pack / name).unlink()
    assert name in refusal(pack)


def test_an_unknown_key_is_named_and_not_trusted(pack: Path) -> None:
    assert "'hospital'" in refusal(pack, {"other": Publisher("other").key})


def test_another_key_under_a_trusted_name_is_refused(pack: Path) -> None:
    stranger = TrustedKey("hospital", Publisher("stranger").key.public)
    assert "signature does not fit" in refusal(pack, {"hospital": stranger})


def test_a_retired_key_no_longer_opens_packs(pack: Path) -> None:
    retired = TrustedKey("hospital", PUBLISHER.key.public, retired=True)
    message = refusal(pack, {"hospital": retired})
    assert "'hospital', which was retired here" in message and "new key" in message


def test_a_signature_that_was_cut_short_is_damage_and_not_a_strange_key(pack: Path) -> None:
    for length in (4, 9, 40):
        (pack / SIGNATURE).write_bytes((pack / SIGNATURE).read_bytes()[:length])
        assert "changed or damaged" in refusal(pack)
        PUBLISHER.sign(pack)


def test_during_rotation_either_key_is_enough(pack: Path) -> None:
    successor = Publisher("hospital-2027")
    first = (pack / SIGNATURE).read_text()
    successor.sign(pack)
    (pack / SIGNATURE).write_text(first + (pack / SIGNATURE).read_text())
    assert open_pack(pack, {successor.name: successor.key}).key == "hospital-2027"
    assert open_pack(pack, KEYS).key == "hospital"


@pytest.mark.parametrize(
    ("low", "high", "advice"),
    [("99.0", "99.9", "update Nosolex"), ("0.1", "0.9", "install a newer pack")],
)
def test_a_pack_for_another_engine_says_what_to_do(
    tmp_path: Path, low: str, high: str, advice: str
) -> None:
    pack = PUBLISHER.pack(tmp_path / "other", engine={"min": low, "max": high})
    assert advice in refusal(pack)


def test_the_signature_is_checked_before_anything_else(pack: Path) -> None:
    (pack / "catalogue.db").unlink()
    flip(pack / MANIFEST, 3)
    assert "signature" in refusal(pack)


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "a/b", "..", "", MANIFEST, "c:evil"])
def test_a_signed_manifest_cannot_point_outside_its_folder(tmp_path: Path, name: str) -> None:
    entry = {"size": 0, "sha256": "0" * 64}
    pack = PUBLISHER.pack(tmp_path / "evil", files={name: entry})
    assert "plain name" in refusal(pack)


def test_lazy_opening_checks_a_file_when_it_is_first_used(pack: Path) -> None:
    flip(pack / "encoder.onnx", 5)
    opened = open_pack(pack, KEYS, lazy=True)
    assert opened.file("catalogue.db").is_file()
    with pytest.raises(PackError, match=r"encoder\.onnx .* damaged"):
        opened.file("encoder.onnx")


@pytest.mark.parametrize("line", ["hospital ñandú", "ñandú ", "\xff\xfe", "hospital =é=", "\x00"])
def test_a_signature_with_letters_outside_ascii_is_refused(pack: Path, line: str) -> None:
    for encoding in ("utf-8", "latin-1"):
        (pack / SIGNATURE).write_bytes(line.encode(encoding))
        assert "signature" in refusal(pack) or "signed with" in refusal(pack)


@pytest.mark.parametrize("line", ["ñandú AAAA", "\xff", "hospital AAAA"])
def test_a_good_signature_counts_beside_a_line_that_cannot_be_read(pack: Path, line: str) -> None:
    good = (pack / SIGNATURE).read_bytes()
    (pack / SIGNATURE).write_bytes(line.encode("latin-1") + b"\n" + good)
    assert open_pack(pack, KEYS).key == "hospital"


@pytest.mark.parametrize(
    "raw",
    [
        b"[" * 100_000,
        b'{"format": 1' + b"0" * 5000 + b"}",
        b"\xef\xbb\xbf{}",
        b"",
        b"null",
        b'{"format": 1}',
    ],
)
def test_a_signed_manifest_that_cannot_be_read_is_one_sentence(pack: Path, raw: bytes) -> None:
    (pack / MANIFEST).write_bytes(raw)
    PUBLISHER.sign(pack)
    assert "manifest" in refusal(pack) or "format" in refusal(pack)


@pytest.mark.parametrize("size", [1e999, -1, "many", None, [], 1e30])
def test_a_size_that_is_none_is_refused(tmp_path: Path, size: object) -> None:
    entry = {"size": size, "sha256": "0" * 64}
    refusal(PUBLISHER.pack(tmp_path / "odd", files={"catalogue.db": entry}))


# No deadline: a busy machine is no fault of the readers.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(raw=st.binary(max_size=200), signature=st.text(max_size=80))
def test_no_bytes_break_the_readers(raw: bytes, signature: str) -> None:
    with pytest.raises(PackError):
        check_signature(raw, signature, KEYS)
    with pytest.raises(PackError):
        parse_manifest(raw)
