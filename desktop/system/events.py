"""Windows' event log, for whoever watches many PCs: a start, the policy in force, a refused pack.

An event is one of the sentences below with numbers in it. There is no way to give it a text, so no
phrase, no path and no name can come into it; `nosolex doctor` has the particulars.
"""

import sys
from enum import Enum

SOURCE = "Nosolex"  # registered by the installers; without that Windows shows the same sentence


class Event(Enum):
    """What is told: its number, whether it is a warning, and its sentence."""

    STARTED = (1, False, "Nosolex started.")
    POLICY = (2, False, "A policy is in force: %d settings fixed, %d hidden.")
    BAD_POLICY = (3, True, "The policy has %d entries that make no sense: run nosolex doctor.")
    PACK_REFUSED = (4, True, "A pack of codes was refused: run nosolex doctor, or pack verify.")


def sentence(event: Event, *numbers: int) -> str:
    """Return an event's sentence.

    >>> sentence(Event.POLICY, 3, 1)
    'A policy is in force: 3 settings fixed, 1 hidden.'
    """
    return event.value[2] % numbers


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _INFORMATION, _WARNING = 4, 2
    _api = ctypes.WinDLL("advapi32")
    _api.RegisterEventSourceW.restype = wintypes.HANDLE

    def note(event: Event, *numbers: int) -> bool:
        """Write an event and say whether that was possible; nothing ever waits for it."""
        number, grave, _ = event.value
        log = wintypes.HANDLE(_api.RegisterEventSourceW(None, SOURCE))
        if not log:
            return False
        texts = (ctypes.c_wchar_p * 1)(sentence(event, *numbers))
        kind = _WARNING if grave else _INFORMATION
        written = _api.ReportEventW(log, kind, 0, number, None, 1, 0, texts, None)
        _api.DeregisterEventSource(log)
        return bool(written)

else:

    def note(event: Event, *numbers: int) -> bool:
        """Do nothing: elsewhere the program's own log says the same."""
        return False
