"""Where every start begins: hand over to the running instance first, load the rest only if needed.

Only the standard library is touched before that, so a second start ends within a blink.
"""

import sys

from desktop.engine.errors import NosolexError, UsageError
from desktop.system.streams import speak_utf8

_VERBS = {
    "--lookup-clipboard": "lookup-clipboard",
    "--show": "show",
    "--hidden": "ping",  # whoever runs already need not be told to hide
}


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    speak_utf8()
    try:
        if _ended(arguments) or _handed_over(arguments):
            return 0
    except NosolexError as error:
        return _tell(error)
    from desktop.terminal.cli import main as run_terminal

    return int(run_terminal(arguments) or 0)


def _wish(arguments: list[str]) -> tuple[str, str] | None:
    """Return what a running instance could do instead of us: the verb, and the phrase if any."""
    if not arguments:
        return "show", ""
    option, equals, phrase = arguments[0].partition("=")
    rest = arguments[1:]
    if option == "--lookup" and not equals and rest:
        phrase, rest = rest[0], rest[1:]
    if rest:
        return None  # what is not understood here is for the terminal to refuse
    if option == "--lookup" and phrase.strip():
        return "lookup", phrase
    return (_VERBS[arguments[0]], "") if arguments[0] in _VERBS else None


def _ended(arguments: list[str]) -> bool:
    """Tell whether we were asked to end the running instance; it is gone then, or never was."""
    if arguments != ["--quit"]:
        return False
    from desktop.system.instance.address import socket_name
    from desktop.system.instance.ending import end_running

    end_running(socket_name())
    return True


def _handed_over(arguments: list[str]) -> bool:
    """Tell whether a running instance took the request."""
    wish = _wish(arguments)
    if wish is None:
        return False
    from desktop.system.instance.address import socket_name
    from desktop.system.instance.handover import NotRunning, hand_over
    from desktop.system.instance.message import MAX_TEXT, Request

    if len(wish[1]) > MAX_TEXT:
        raise UsageError(
            f"The phrase has {len(wish[1]):,} characters; at most {MAX_TEXT:,} are looked up."
        )
    try:
        hand_over(socket_name(), Request(*wish))  # type: ignore[arg-type]  # a known verb
    except NotRunning:
        return False
    return True


def _tell(error: NosolexError) -> int:
    """Say it in the terminal or, where there is none (a click, a shortcut), in a window."""
    if sys.stderr is not None:
        print(f"nosolex: {error}", file=sys.stderr)  # noqa: T201  # the terminal is the interface
    if not _in_terminal():
        from desktop.terminal.window import show_problem

        show_problem(str(error))
    return error.exit_code


def _in_terminal() -> bool:
    return any(
        stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)
    )
