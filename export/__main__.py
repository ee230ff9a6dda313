"""`python -m export STEP`: each file of export/commands holds one step."""

import importlib
import pkgutil

import click

from desktop.engine.errors import NosolexError
from export import commands
from training.data.writing import unwritten

# What measures stands under `training` alone; who types the old name is told where.
MOVED = ("bench-words", "depth", "dev", "plot")


class Steps(click.Group):
    """Finds the steps by their files, so that adding a step touches no other file."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every step."""
        names = (module.name for module in pkgutil.iter_modules(commands.__path__))
        return sorted(name.rstrip("_").replace("_", "-") for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the step's file and return its `command`."""
        if cmd_name in MOVED:
            raise click.UsageError(f"It is now `python -m training measure {cmd_name}`.", ctx)
        if cmd_name not in self.list_commands(ctx):
            return None
        name = cmd_name.replace("-", "_")
        known = {module.name for module in pkgutil.iter_modules(commands.__path__)}
        module = importlib.import_module(f"export.commands.{name if name in known else name + '_'}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a step; an expected failure is one sentence and its exit code."""
        try:
            return super().invoke(ctx)
        except NosolexError as error:
            click.echo(f"export: {error}", err=True)
            ctx.exit(error.exit_code)
        except OSError as error:
            click.echo(f"export: {unwritten(error)}", err=True)
            ctx.exit(1)


@click.group(cls=Steps)
def main() -> None:
    """Turn the registry's tables and trained checkpoints into a signed pack."""


if __name__ == "__main__":
    main(prog_name="python -m export")
