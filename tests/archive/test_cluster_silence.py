"""The one exception from network silence: the host of a cluster, on that command alone."""

import doctest
import subprocess
import sys

import pytest

from desktop.terminal import archive_progress, cluster
from desktop.terminal.cluster import cluster_hosts

REACHED = """
import socket, sys
from desktop.system.network import keep_silent
from desktop.terminal.cluster import cluster_hosts
keep_silent(cluster_hosts(sys.argv[2:]))
host, _, port = sys.argv[1].rpartition(":")
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.connect((host, int(port)))
"""
THERE = ("archive", "a", "b", "--cluster", "tcp://127.0.0.5:8786")


@pytest.mark.parametrize(
    ("address", "arguments", "refused"),
    [
        ("127.0.0.5:8786", THERE, False),
        ("127.0.0.6:8786", THERE, True),
        ("127.0.0.5:8786", ("archive", "a", "b"), True),
        ("127.0.0.5:8786", ("lookup", *THERE[1:]), True),
    ],
)
def test_only_the_cluster_that_was_named_is_reached(
    address: str, arguments: tuple[str, ...], refused: bool
) -> None:
    command = [sys.executable, "-c", REACHED, address, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ("NetworkRefused" in done.stderr) is refused
    assert (done.returncode != 0) is refused


def test_an_address_without_a_host_opens_nothing() -> None:
    assert cluster_hosts(["archive", "--cluster", "x"]) <= {"127.0.0.1", "::1", "localhost"}


@pytest.mark.parametrize("module", [cluster, archive_progress])
def test_the_examples_hold(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert result.attempted > 0
    assert result.failed == 0
