"""What must be loaded before Qt; only the composition with windows imports it, first of all.

WORKAROUND: on Windows onnxruntime must come before PySide6, whose older runtime library it would
be given. Elsewhere it waits for the engine's thread, and the first window does not wait for it.
"""

import sys

if sys.platform == "win32":
    import onnxruntime  # noqa: F401
