"""The libraries of two extras, imported when an archive is named; the desktop has neither."""

import importlib
from typing import Any

from desktop.engine.errors import NosolexError


class LibraryMissing(NosolexError):
    """An extra is not installed; the sentence says which."""


def needed(module: str, extra: str) -> Any:
    """Import a module of an extra, or say how to install it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise LibraryMissing(
            f"The library {module} is not installed here; run `pip install nosolex[{extra}]`."
        ) from error
