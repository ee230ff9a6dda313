"""Entries and checks of an episode over a real catalogue."""

from collections.abc import Iterable

from desktop.engine.catalogue.catalogue import Catalogue
from desktop.workspace.episode.caution import Caution
from desktop.workspace.episode.check import check_episode
from desktop.workspace.episode.patient import read_patient
from desktop.workspace.known_codes import read_known
from desktop.workspace.pick import Pick


def picked(catalogue: Catalogue, codes: str) -> list[Pick]:
    """Return entries as the case list has them, for codes in one line."""
    return [read_known(catalogue, [(code, "en")])[code, "en"].pick() for code in codes.split()]


def said_of(catalogue: Catalogue, codes: str, age: str = "", sex: str = "") -> list[Caution]:
    """Return all that is said of some codes."""
    return check_episode(picked(catalogue, codes), catalogue, read_patient(age, sex))


def kinds(cautions: Iterable[Caution]) -> set[str]:
    """Return the kinds of what is objected to, without mere proposals."""
    return {caution.kind for caution in cautions if caution.weight != "hint"}
