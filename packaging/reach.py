"""Leaves out the system libraries that only a dropped plugin linked.

PyInstaller collects what every library links before the keep-list has had its say, so dropping Qt's
GTK theme still leaves all of GTK behind: what nothing kept links to is followed out here.
"""

from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]  # name inside the bundle, source (or a link's target), kind
_LINK = "SYMLINK"


def reachable(entries: Iterable[Entry], linked: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without loose libraries that no other entry leads to.

    `linked` names the libraries that a file asks for. A link is kept when its target is.

    >>> kept = [("app/a.so", "/a", "BINARY"), ("libx.so", "/x", "BINARY")]
    >>> lost = [("libgtk.so", "/gtk", "BINARY"), ("libq.so", "Qt/libq.so", "SYMLINK")]
    >>> reachable(kept + lost, {"/a": ["libx.so"], "/x": []}.__getitem__) == kept
    True
    """
    entries = list(entries)
    loose = {entry[0]: entry for entry in entries if _is_loose(entry)}
    kept = [entry for entry in entries if entry[0] not in loose and entry[2] != _LINK]
    waiting = [entry[1] for entry in kept]
    while waiting:
        for name in linked(waiting.pop()):
            found = loose.pop(name, None)
            if found is not None:
                kept.append(found)
                waiting.append(found[1])
    names = {entry[0] for entry in kept}
    links = [entry for entry in entries if entry[2] == _LINK and entry[1] in names]
    return sorted([*kept, *links], key=entries.index)


def _is_loose(entry: Entry) -> bool:
    """Tell whether it is a library of the system, which lies at the bundle's top."""
    name, _, kind = entry
    return kind == "BINARY" and "/" not in name and not name.startswith("libpython")
