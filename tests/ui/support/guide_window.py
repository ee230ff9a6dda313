"""What a test asks of the guide's window."""

from desktop.ui.guide.sections import SECTIONS
from desktop.ui.guide.window import GuideWindow


def shown_section(guide: GuideWindow | None) -> str:
    """Return the section in sight, which the contents must mark."""
    assert guide is not None
    assert guide.isVisible()
    assert guide.text.section_in_sight() == guide.contents.currentRow()
    return SECTIONS[guide.contents.currentRow()]
