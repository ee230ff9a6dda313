"""What is measured of a pack or a catalogue beside `evaluate` and `quality`, a file each."""

import sys

import click

from training.steps import Steps


@click.group(cls=Steps, package=sys.modules[__name__])
def command() -> None:
    """Measure a pack by parts and depth, or what a catalogue covers and how fast it is."""
