"""Which onnxruntime the bundle is built on: the processor's (cpu), or NVIDIA's as well (cuda)."""

from collections.abc import Collection, Mapping

SWITCH = "NOSOLEX_FLAVOUR"
RUNTIMES = {"cpu": "onnxruntime", "cuda": "onnxruntime-gpu"}


def flavour(environment: Mapping[str, str]) -> str:
    """Return the flavour that was asked for.

    >>> flavour({}), flavour({"NOSOLEX_FLAVOUR": "cuda"})
    ('cpu', 'cuda')
    """
    wanted = environment.get(SWITCH) or "cpu"
    if wanted not in RUNTIMES:
        raise ValueError(f"{SWITCH}={wanted} is no flavour; choose one of {', '.join(RUNTIMES)}.")
    return wanted


def bundle_name(wanted: str) -> str:
    """Return the name of the bundle's folder; the program inside has the same name in each."""
    return "nosolex" if wanted == "cpu" else f"nosolex-{wanted}"


def misfit(wanted: str, installed: Collection[str]) -> str:
    """Say what to install for this flavour, or nothing when all is well.

    Both distributions write the same folder, so the last one installed wins without a word.
    """
    needed = RUNTIMES[wanted]
    others = [name for name in RUNTIMES.values() if name != needed and name in installed]
    if needed in installed and not others:
        return ""
    steps = [f"pip uninstall -y {name}" for name in others]
    # Reinstalled, because removing the other one took the shared files away.
    steps += [f"pip install --force-reinstall --no-deps {needed}"]
    return f"the {wanted} flavour is built on {needed} alone: run {' && '.join(steps)}"
