"""`python -m training STEP`: each file of training/commands holds one step."""

import importlib
import pkgutil

import click

from desktop.engine.errors import NosolexError
from training import commands


class Steps(click.Group):
    """Finds the steps by their files, so that adding a step touches no other file."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every step."""
        names = (module.name for module in pkgutil.iter_modules(commands.__path__))
        return sorted(name.rstrip("_").replace("_", "-") for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the step's file and return its `command`."""
        if cmd_name not in self.list_commands(ctx):
            return None
        name = cmd_name.replace("-", "_")
        known = {module.name for module in pkgutil.iter_modules(commands.__path__)}
        module = importlib.import_module(
            f"training.commands.{name if name in known else name + '_'}"
        )
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a step; an expected failure is one sentence and its exit code."""
        try:
            return super().invoke(ctx)
        except NosolexError as error:
            click.echo(f"training: {error}", err=True)
            ctx.exit(error.exit_code)


@click.group(cls=Steps)
def main() -> None:
    """Turn public terminologies and the project's phrases into trained checkpoints."""


if __name__ == "__main__":
    main(prog_name="python -m training")
