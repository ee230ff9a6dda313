"""The terminal: `nosolex` and its commands, every answer from the one door of the engine."""

import importlib
import sys

import click

from desktop import __version__
from desktop.engine.errors import NosolexError

_COMMANDS = {
    "lookup": "Look a phrase up, or a file of phrases.",
    "procedure": "Find procedures by phrase, or open the table of a code.",
    "report": "Read a whole report: its codes, each with the words it comes from.",
    "check": "Check the codes of an episode together.",
    "archive": "Code a whole archive: Parquet or CSV in, Parquet out.",
    "audit": "Compare two columns of codes on one page.",
    "show": "Show a code: hierarchy, notes, 7th characters, siblings.",
    "pack": "Show, verify, install or roll back the pack.",
    "synonyms": "Your hospital's own synonyms and abbreviations.",
    "doctor": "Tell what works here, and why what does not.",
    "self-test": "Check this installation from end to end.",
}


class ReaderLeft(Exception):
    """Whoever read our output (head, less) has seen enough."""


class LazyGroup(click.Group):
    """Imports a command's module only when that command is used: the start stays quick."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a reader who left is no failure, as click would have it."""
        from desktop.system.streams import reader_left

        try:
            return super().invoke(ctx)
        except OSError as error:
            if reader_left(error):
                raise ReaderLeft from error
            raise

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
@click.option("--quit", "quits", is_flag=True, help="End the running Nosolex, and wait for it.")
@click.pass_context
def cli(
    ctx: click.Context,
    lookup_clipboard: bool,
    phrase: str | None,
    show: bool,
    hidden: bool,
    quits: bool,
) -> None:
    """Offline search for ICD-10-CM / CIE-10-ES codes in six languages.

    Without a command, Nosolex opens its window.
    """
    if ctx.invoked_subcommand is not None:
        return
    if quits:
        raise click.UsageError("--quit stands alone.")  # alone it is obeyed before this is loaded
    from desktop.terminal.window import open_window

    wish = "lookup-clipboard" if lookup_clipboard else "lookup" if phrase else ""
    code = open_window("hidden" if hidden else wish or "show", phrase or "")
    ctx.exit(code)


def main(arguments: list[str] | None = None) -> int:
    """Run the terminal and return the exit code: 0 done, 1 failed, 2 wrong usage."""
    from desktop.system.crash import keep_no_memory_image
    from desktop.system.network import keep_silent
    from desktop.system.streams import let_go, speak_utf8
    from desktop.terminal.cluster import cluster_hosts

    keep_silent(cluster_hosts(sys.argv[1:] if arguments is None else arguments))
    keep_no_memory_image()
    speak_utf8()
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
    except ReaderLeft:
        let_go()
        return 0
    return result if isinstance(result, int) else 0


def _fail(sentence: str, code: int) -> int:
    from desktop.system.language import said

    click.echo(f"nosolex: {said(sentence)}", err=True)
    return code
