"""Which WHO titles may stand under an ICD-10-CM code: the same code can mean something else."""

from pathlib import Path


def external(code: str) -> bool:
    """Tell whether a code is one of WHO's V01-Y98 of four characters: places, not causes."""
    return code[0] in "VWXY" and len(code) > 3


def reviewed(path: Path) -> frozenset[str]:
    """Read a list of bare codes, one a line, `#` opening a comment."""
    lines = (line.partition("#")[0].strip() for line in path.read_text("utf-8").splitlines())
    return frozenset(line for line in lines if line)
