"""The one way to get a plotting module: no window, and one sentence when it is not installed."""

from typing import Any

from desktop.engine.errors import NosolexError


def plotting() -> Any:
    """Return matplotlib's pyplot, drawing into files alone."""
    try:
        import matplotlib as mpl
    except ModuleNotFoundError as error:
        raise NosolexError(
            "matplotlib is not installed; run `pip install nosolex[train]` to draw plots."
        ) from error
    mpl.use("Agg")
    mpl.rcParams["svg.hashsalt"] = "nosolex"  # the same figures give the same file
    import matplotlib.pyplot as plt

    return plt
