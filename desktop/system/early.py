"""What must be done before Qt is loaded; the composition with windows imports it first of all.

WORKAROUND: on Windows onnxruntime must come before PySide6, whose older runtime library it would
be given. Elsewhere it waits for the engine's thread, and the first window does not wait for it.

WORKAROUND: where a session has no message bus, Qt's libdbus starts dbus-launch to make one. Nosolex
starts no programs, and what it asks of a bus is of no use on one that nobody else is on.
"""

import os
import sys
from pathlib import Path

_BUS = "DBUS_SESSION_BUS_ADDRESS"
if sys.platform == "win32":
    import desktop.engine.models.library  # noqa: F401
elif not os.environ.get(_BUS) and not Path(os.environ.get("XDG_RUNTIME_DIR", "/"), "bus").exists():
    os.environ[_BUS] = "disabled:"
