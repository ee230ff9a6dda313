"""What is made on the way to the frozen program holds neither a time nor a folder of here."""

from pathlib import Path


def test_a_library_is_the_same_wherever_it_is_made(tmp_path: Path) -> None:
    from windows.libraries import shared

    source = tmp_path / "one.c"
    source.write_text("__declspec(dllexport) int one(void) { return 1; }\n")
    made = [tmp_path / name / "one.dll" for name in ("here", "somewhere else")]
    for library in made:
        library.parent.mkdir()
        shared(library, source, "-nostdlib", "-Wl,-e,0")
    assert made[0].read_bytes() == made[1].read_bytes()


def test_commands_that_pip_made_for_this_machine_leave_no_trace(tmp_path: Path) -> None:
    from windows.wheels import forget_scripts

    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "tool").write_text("#!/home/somebody/python\n")
    record = tmp_path / "tool-1.dist-info" / "RECORD"
    record.parent.mkdir()
    record.write_text("../../bin/tool,sha256=x,24\ntool/__init__.py,sha256=y,0\n")
    forget_scripts(tmp_path)
    assert record.read_text() == "tool/__init__.py,sha256=y,0\n"
    assert not (tmp_path / "bin").exists()
