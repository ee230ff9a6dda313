"""The X library's own door, opened without helpers: the one place that imports xcffib.

WORKAROUND: xcffib asks `ctypes.util.find_library`, which starts ldconfig, a compiler and a linker.
The system's loader knows the library by the name that it has had since 2001.

xproto must be imported before connect(): it registers the core protocol.
"""

import ctypes.util

_asked = ctypes.util.find_library
ctypes.util.find_library = lambda name: f"lib{name}.so.1"
try:
    import xcffib as xcffib
    import xcffib.xproto as xproto
finally:
    ctypes.util.find_library = _asked

__all__ = ["xcffib", "xproto"]
