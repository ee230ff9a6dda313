"""What the pages show of the program is what it prints; a command runs, or says why not."""

import doctest
from pathlib import Path

import pytest

from tests.documents import alike
from tests.documents.alike import fits, shortened
from tests.documents.examples import ExampleError, remade, steps
from tests.documents.naming import is_command
from tests.documents.pages import NOT_RUN, PAGES, RUN, Block, blocks, name

BLOCKS = [(page, block) for page in PAGES for block in blocks(page.read_text(encoding="utf-8"))]
EXAMPLES = [(page, block) for page, block in BLOCKS if block.mark == RUN]


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("page", "block"), EXAMPLES, ids=[f"{name(page)}:{block.line}" for page, block in EXAMPLES]
)
def test_an_example_is_what_the_program_prints(page: Path, block: Block) -> None:
    assert remade(block.body) == block.body, "run `python -m tests.documents` and read the diff"


@pytest.mark.parametrize(
    ("page", "block"), BLOCKS, ids=[f"{name(page)}:{block.line}" for page, block in BLOCKS]
)
def test_a_block_of_commands_runs_or_says_why_not(page: Path, block: Block) -> None:
    if any(is_command(step.command) for step in steps(block.body)):
        assert block.mark == RUN or block.mark.startswith(NOT_RUN)


def test_a_prompt_begins_a_command_and_the_rest_is_shown() -> None:
    first, second = steps("$ nosolex a \\\n  b\none\n\ntwo  \n\n$ nosolex c\n")
    assert (first.command, first.shown) == ("nosolex a   b", ["one", "", "two"])
    assert (second.command, second.shown) == ("nosolex c", [])


def test_a_stale_example_is_made_again() -> None:
    assert remade("$ echo now\nthen\n") == "$ echo now\nnow\n"


def test_an_example_that_fails_is_told_with_its_words() -> None:
    with pytest.raises(ExampleError, match="exit code 3\nit broke"):
        remade("echo it broke && exit 3\n")


def test_what_an_example_writes_does_not_stay_in_the_checkout(tmp_path: Path) -> None:
    assert remade("$ echo x > left-behind && ls left-behind\nleft-behind\n")
    assert not (PAGES[0].parent / "left-behind").exists()


def test_left_out_lines_may_be_any() -> None:
    assert fits(["a", "...", "z"], ["a", "b", "c", "z"])
    assert fits(["a", "...", "z"], ["a", "z"])
    assert not fits(["a", "...", "z"], ["a", "b"])
    assert not fits(["a"], ["a", "b"])


def test_what_is_left_out_stays_left_out() -> None:
    made = ["head 2", "b", "middle", "more", "d", "tail"]
    assert shortened(["head 1", "...", "middle", "less", "...", "tail"], made) == [
        "head 2", "...", "middle", "more", "...", "tail",
    ]  # fmt: skip
    assert shortened(["all"], made) == made


def test_a_code_is_no_number_that_may_differ() -> None:
    assert not alike.alike("1  I10  98  x", "1  I11  98  x")
    assert not alike.alike("S52.521  derecho", "S52.522  derecho")
    assert alike.alike('{"score": 1.25, "probability": 0.98}', '{"score": 9, "probability": 0.95}')
    assert not alike.alike('{"probability": 0.98}', '{"probability": 0.9}')


def test_the_examples_of_the_comparison_hold() -> None:
    result = doctest.testmod(alike)
    assert result.attempted > 0
    assert result.failed == 0
