"""One rule that keeps a spreadsheet from taking a text for a formula, whatever divides the cells.

A spreadsheet divides a CSV by the list separator of its own country, which need not be the one it
was written with, and then a cell begins in the middle of a text: `dolor;=1+1`.
"""

import re

# What begins a formula, in half and in full width.
_SIGNS = "=+\\-@＝＋－＠"
# Where a cell or a line may begin for some reader; a quote there is one that it takes away.
_FORMULA = re.compile(rf"(\A\s*|[,;|\t\r\n\v\f\x85\u2028\u2029])([\"']*)(?=[{_SIGNS}])")


def harmless(cell: object) -> object:
    """Keep a spreadsheet from taking a text for a formula.

    >>> harmless("=1+1"), harmless("dolor;=1+1"), harmless("tos, -fiebre"), harmless(-1)
    ("'=1+1", "dolor;'=1+1", 'tos, -fiebre', -1)
    """
    return _FORMULA.sub(r"\1\2'", cell) if isinstance(cell, str) else cell
