"""One target given damaged inputs for a while; what is no answer and no sentence is a finding."""

import random
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.engine.errors import NosolexError
from tests.fuzz.mutation import mutated

CORPUS = Path(__file__).parent / "corpus"
PATIENCE = 10.0  # seconds that one input may take
MOST_FINDINGS = 5


@dataclass(frozen=True, slots=True)
class Target:
    """Something that reads bytes: its name, good inputs to damage, and how it is called."""

    name: str
    seeds: Callable[[], Sequence[bytes]]
    read: Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Finding:
    """An input that was neither answered nor refused in a sentence."""

    target: str
    data: bytes
    why: str


@dataclass(slots=True)
class Done:
    """What came of a target's inputs."""

    inputs: int = 0
    answered: int = 0
    refused: int = 0
    slowest: float = 0.0
    findings: list[Finding] = field(default_factory=list)


def run(target: Target, seconds: float, seed: int, most: int = 0, least: int = 0) -> Done:
    """Try damaged inputs until the time is over (or `most` were tried), the kept ones first.

    On a busy machine the time may be over at once; so `least` are tried whatever the clock says.
    """
    chance, done = random.Random(seed), Done()
    kept = [path.read_bytes() for path in sorted((CORPUS / target.name).glob("*"))]
    seeds = [*kept, *target.seeds()]
    good = Done()
    for data in seeds:  # what is loaded once takes its time here
        _try(target, data, good)
    assert good.answered, f"{target.name} refuses every good input, so it would find nothing"
    end = time.monotonic() + seconds
    for data in kept:
        _try(target, data, done)
    while len(done.findings) < MOST_FINDINGS:
        late = time.monotonic() >= end and done.inputs >= least
        if late or (most and done.inputs >= most):
            break
        _try(target, mutated(seeds, chance), done)
    return done


def _try(target: Target, data: bytes, done: Done) -> None:
    started = time.monotonic()
    why = ""
    try:
        target.read(data)
        done.answered += 1
    except NosolexError as error:
        done.refused += 1
        why = "" if str(error).strip() else "a refusal without a sentence"
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        why = "".join(traceback.format_exception(error)[-3:])
    took = time.monotonic() - started
    done.inputs += 1
    done.slowest = max(done.slowest, took)
    if took > PATIENCE:
        why = f"took {took:.1f} s"
    if why:
        done.findings.append(Finding(target.name, data, why))
