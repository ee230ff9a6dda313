"""Where every start begins: hand over to the running instance first, load the rest only if needed.

Only the standard library is touched before that, so a second start ends within a blink.
"""

import sys

from desktop.engine.errors import NosolexError

_VERBS = {"--lookup-clipboard": "lookup-clipboard", "--show": "show", "--lookup": "lookup"}


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if arguments and arguments[0] in _VERBS and _handed_over(arguments):
            return 0
    except NosolexError as error:
        print(f"nosolex: {error}", file=sys.stderr)  # noqa: T201  # the terminal is the interface
        return error.exit_code
    from desktop.cli import main as run_terminal

    return int(run_terminal(arguments) or 0)


def _handed_over(arguments: list[str]) -> bool:
    """Tell whether a running instance took the request."""
    from desktop.system.handover import NotRunning, hand_over
    from desktop.system.message import MAX_TEXT, Request
    from desktop.system.paths import socket_name

    verb = _VERBS[arguments[0]]
    text = " ".join(arguments[1:])[:MAX_TEXT] if verb == "lookup" else ""
    try:
        hand_over(socket_name(), Request(verb, text))  # type: ignore[arg-type]  # a known verb
    except NotRunning:
        return False
    return True
