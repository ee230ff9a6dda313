"""The terminal: `nosolex` and its commands, every answer from the one door of the engine."""

import importlib
import os
import sys

import click

from desktop import __version__
from desktop.engine.errors import NosolexError

_COMMANDS = {
    "lookup": "Look a phrase up, or a file of phrases.",
    "show": "Show a code: hierarchy, notes, 7th characters, siblings.",
    "pack": "Show, verify, install or roll back the pack.",
    "synonyms": "Your hospital's own synonyms and abbreviations.",
    "doctor": "Tell what works here, and why what does not.",
    "self-test": "Check this installation from end to end.",
}


class LazyGroup(click.Group):
    """Imports a command's module only when that command is used: the start stays quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name the commands in the order in which a newcomer needs them."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the module behind a command."""
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"desktop.terminal.commands.{cmd_name.replace('-', '_')}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(cls=LazyGroup, invoke_without_command=True)
@click.version_option(__version__, prog_name="nosolex")
@click.option("--lookup-clipboard", is_flag=True, help="Do what the hotkey does.")
@click.option("--lookup", "phrase", metavar="TEXT", help="Open the popup with this phrase.")
@click.option("--show", is_flag=True, help="Bring the window to the front.")
@click.option("--hidden", is_flag=True, help="Start with the tray icon only.")
@click.pass_context
def cli(
    ctx: click.Context, lookup_clipboard: bool, phrase: str | None, show: bool, hidden: bool
) -> None:
    """Offline search for ICD-10-CM / CIE-10-ES codes in six languages.

    Without a command, Nosolex opens its window.
    """
    if ctx.invoked_subcommand is not None:
        return
    from desktop.terminal.window import open_window

    wish = "lookup-clipboard" if lookup_clipboard else "lookup" if phrase else ""
    code = open_window("hidden" if hidden else wish or "show", phrase or "")
    ctx.exit(code)


def main(arguments: list[str] | None = None) -> int:
    """Run the terminal and return the exit code: 0 done, 1 failed, 2 wrong usage."""
    from desktop.system.crash import keep_no_memory_image
    from desktop.system.network import keep_silent

    keep_silent()
    keep_no_memory_image()
    _speak_utf8()
    try:
        result = cli.main(args=arguments, prog_name="nosolex", standalone_mode=False)
    except NosolexError as error:
        return _fail(str(error), error.exit_code)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _fail("stopped.", 130)
    except MemoryError:
        return _fail(
            "There is too little free memory for this; close other programs and try again.", 1
        )
    except BrokenPipeError:
        # The reader (head, less) has seen enough; leave nothing for Python to flush into it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return result if isinstance(result, int) else 0


def _speak_utf8() -> None:
    """Accented words must survive a terminal that was set up for another encoding."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _fail(sentence: str, code: int) -> int:
    click.echo(f"nosolex: {sentence}", err=True)
    return code
