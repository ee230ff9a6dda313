"""A page of favourites over a file of the test's own; the engine rests unless a test needs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.system import paths
from desktop.ui.desk import Desk
from desktop.ui.favourites.controller import FavouritesController
from desktop.ui.favourites.page import FavouritesPage
from desktop.ui.worker.code_titles import CodeTitles
from desktop.ui.worker.service import EngineService
from desktop.workspace.favourites.collection import Favourites
from desktop.workspace.favourites.folders import every_code, walk


@pytest.fixture
def resting() -> Iterator[EngineService]:
    """Return a service whose thread was never started: nothing is answered."""
    service = EngineService(lambda: pytest.fail("the engine was opened"))
    yield service
    service.stop()


@pytest.fixture
def path(home: Path) -> Path:
    """Return where the favourites are kept."""
    paths.favourites_file().parent.mkdir(parents=True, exist_ok=True)
    return paths.favourites_file()


def make_page(qtbot: QtBot, service: EngineService, path: Path) -> FavouritesPage:
    """Return a page in sight."""
    titles = CodeTitles(service, "favourites")
    page = FavouritesPage(Desk(), FavouritesController(path), titles, lambda: "")
    qtbot.addWidget(page)
    page.resize(620, 700)
    page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, resting: EngineService, path: Path) -> FavouritesPage:
    """Return a page with a folder and some codes."""
    made = make_page(qtbot, resting, path)

    def fill(favourites: Favourites) -> None:
        heart = favourites.add_folder("Heart").key
        for code in ("I50.9", "I10", "I48.91"):
            favourites.add(code, f"title of {code}", "en", heart)
        favourites.add("J18.9", "Neumonía", "es", note="la de siempre")

    made.controller.change(fill)
    made.tree.expandAll()
    return made


def key(page: FavouritesPage, name: str) -> int:
    """Return the number of a folder or code by its name."""
    for _, folder in walk(page.controller.root):
        if folder.name == name:
            return folder.key
    return next(c.key for _, c in every_code(page.controller.root) if c.code == name)


def choose(page: FavouritesPage, name: str) -> None:
    """Choose a folder or code as a click does."""
    page.tree.choose(key(page, name))
    page.tree.setFocus()
