"""`nosolex show`: all that the catalogue knows of a code."""

from tests.commands.conftest import Run


def test_a_full_code_with_all_around_it(run: Run, pack: str) -> None:
    ran = run("show", "s52521a", "--pack", pack)
    assert ran.code == 0, ran.err
    assert "S52.521A Torus fracture of lower end of right radius" in ran.out
    assert "S52.52 Torus fracture" in ran.out  # the hierarchy
    assert "Excludes 1" in ran.out
    assert "S52.521S" in ran.out and "sequela" in ran.out  # the 7th characters
    assert "S52.522" in ran.out and "left" in ran.out  # a sibling and what distinguishes it


def test_a_stem_asks_for_its_seventh_character(run: Run, pack: str) -> None:
    assert "needs a 7th character" in run("show", "S52.521", "--pack", pack).out


def test_a_header_names_its_usual_code(run: Run, pack: str) -> None:
    ran = run("show", "I50", "--pack", pack)
    assert "header" in ran.out
    assert "when nothing more is said: I50.9" in ran.out


def test_the_language_is_that_asked_for(run: Run, pack: str) -> None:
    assert "Insuficiencia" in run("show", "I50.9", "--language", "es", "--pack", pack).out


def test_confused_letters_are_read_as_digits(run: Run, pack: str) -> None:
    assert "I50.9 Heart failure" in run("show", "I5O.9", "--pack", pack).out


def test_a_code_that_does_not_exist_gets_one_sentence(run: Run, pack: str) -> None:
    far = run("show", "ZZZ", "--pack", pack)
    assert (far.code, "no code ZZZ" in far.sentence) == (1, True)
    near = run("show", "I50.99", "--pack", pack)
    assert (near.code, "nearest is I50.9" in near.sentence) == (1, True)
