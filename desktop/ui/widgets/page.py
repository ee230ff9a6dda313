"""What the window asks of a page, and the answers of one that has nothing special to say."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.translated import Translated


class Page(Translated, QWidget):
    """A page says by itself what the window must know of it.

    Attributes:
        icon_name: the icon of its button on the rail.
        policy_key: its name in a policy file, "" where it cannot be hidden.
        with_details: whether the details of a code stand beside it.
        with_case: whether the case list may stand beside it; not where the program itself is in
            question, whose words need the room.
        shortcut: the keys that open it from anywhere in the window, "" where there are none.
        finds: the kind of code that a phrase is looked up for here, "" on every other page.
        guide: the section of the guide that is about it.
    """

    icon_name = ""
    policy_key = ""
    with_details = True
    with_case = True
    shortcut = ""
    finds = ""
    guide = "candidates"

    def page_title(self) -> str:
        """Return its name in the language of now."""
        raise NotImplementedError

    def enter(self) -> None:
        """Put the focus where the coder wants to begin."""
        raise NotImplementedError

    def keys(self) -> list[tuple[str, str]]:
        """Return its keys and what each means, where they are others than those of a search."""
        return []

    def guide_section(self) -> str:
        """Return the section of the guide for what is in sight on it."""
        return self.guide

    def obey_shortcut(self) -> None:
        """Do what the shortcut is for, once the page is in sight."""

    def collect(self) -> bool:
        """Put what is in sight in the case list; False leaves it to the details."""
        return False

    def favour(self) -> bool:
        """Keep what is in sight as a favourite; False leaves it to the details."""
        return False

    def phrase(self) -> str:
        """Return the phrase that led to the code in sight, "" where none did."""
        return ""

    def look_up(self, text: str) -> None:
        """Look a phrase up, on a page that finds codes."""

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether nothing would be lost; `then` is done later, once it is saved."""
        return True

    def retranslate(self) -> None:
        """Put its own words on, where it has any beside those of its parts."""
