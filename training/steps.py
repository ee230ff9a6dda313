"""How a command finds its steps: by the files of a package, so that adding one touches no other."""

import importlib
import pkgutil
from types import ModuleType
from typing import Any

import click

from desktop.engine.errors import NosolexError
from training.data.writing import unwritten


class Steps(click.Group):
    """Each file of `package` holds one step, its `command`; it is imported when it is run."""

    def __init__(self, *words: Any, package: ModuleType, **more: Any) -> None:
        super().__init__(*words, **more)
        names = (module.name for module in pkgutil.iter_modules(package.__path__))
        self._files = {name.rstrip("_").replace("_", "-"): name for name in names}
        self._package = package.__name__

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Name every step."""
        return sorted(self._files)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the step's file and return its `command`."""
        if cmd_name not in self._files:
            return None
        module = importlib.import_module(f"{self._package}.{self._files[cmd_name]}")
        command: click.Command = module.command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a step; an expected failure is one sentence and its exit code."""
        try:
            return super().invoke(ctx)
        except NosolexError as error:
            click.echo(f"training: {error}", err=True)
            ctx.exit(error.exit_code)
        except OSError as error:
            click.echo(f"training: {unwritten(error)}", err=True)
            ctx.exit(1)
