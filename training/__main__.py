"""`python -m training STEP`: each file of training/commands holds one step."""

import click

from training import commands
from training.steps import Steps


@click.group(cls=Steps, package=commands)
def main() -> None:
    """Turn public terminologies and the project's phrases into trained checkpoints."""


if __name__ == "__main__":
    main(prog_name="python -m training")
