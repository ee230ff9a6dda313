"""The candidates that were graded by hand."""

from collections import Counter

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.engine.pack.pack import CATALOGUE
from desktop.engine.resources import default_pack_dir
from desktop.engine.results import LANGUAGES
from training.data.graded import read_graded


def test_every_language_has_its_mentions_and_every_code_is_one() -> None:
    graded = read_graded()
    assert Counter(language for language, _ in graded).keys() == set(LANGUAGES)
    catalogue = Catalogue.open(default_pack_dir() / CATALOGUE)
    codes = {code for grades in graded.values() for code in grades}
    assert [code for code in codes if catalogue.rubric(code) is None] == []
    catalogue.close()
    letters = Counter(letter for grades in graded.values() for letter in grades.values())
    assert letters.keys() == {"r", "n", "w"}
    assert letters["w"] > letters["n"] > letters["r"]
