"""What holds for every test: machines are shared, so no property is timed.

Windows cannot even import some; a single test that does not apply there says so by a marker.
"""

import sys

import pytest
from hypothesis import settings

settings.register_profile("shared machines", deadline=None)
settings.load_profile("shared machines")
collect_ignore: list[str] = []
if sys.platform == "win32":
    # An X server, and the message bus of a Linux session, which these talk to.
    _X11 = ("full_profile", "clipboard_x11", "session_x11", "tray_x11", "x11", "windows_calls")
    _BUS = ("hotkey_portal", "screen_reader")
    collect_ignore = [f"system/test_{name}.py" for name in (*_X11, *_BUS)]
    collect_ignore += ["ui/test_x11.py", "packaging", "training", "export", "bench"]

# Minutes long: it begins first, or one worker is at it when all others have nothing left.
LONG = "ui/test_labels.py"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the long files first; the order is otherwise kept."""
    items.sort(key=lambda item: not item.path.as_posix().endswith(LONG))
