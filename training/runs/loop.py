"""The one training loop: steps, progress, checkpoints, and going on where a run was interrupted."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from training.runs.curve import Clock, Curve
from training.runs.state import load_state, rate, save_state

Say = Callable[[str], None]
MODEL = "model"
OFTEN = 20  # steps between lines of progress
WEIGHT_DECAY, LONGEST_STEP = 0.01, 1.0


class Settings(Protocol):
    """What every run is told."""

    @property
    def steps(self) -> int:
        """How many steps the run has."""

    @property
    def rate(self) -> float:
        """The highest learning rate."""

    @property
    def every(self) -> int:
        """Steps between checkpoints."""


class Loop(ABC):
    """A run in its folder; a subclass says what a step loses and what a checkpoint measures.

    `step` counts the steps made. A subclass makes its models first and calls `__init__` last, which
    restores them from the last checkpoint.
    """

    warm_up = 40

    def __init__(self, folder: Path, settings: Settings, parameters: list[Any], say: Say) -> None:
        import torch

        self.folder, self.say = folder, say
        self._plan, self._parameters = settings, parameters
        self._optimiser = torch.optim.AdamW(parameters, lr=settings.rate, weight_decay=WEIGHT_DECAY)
        self.curve = Curve(folder)
        self.step = self._resume()

    @abstractmethod
    def loss(self) -> Any:
        """Return the loss of the next batch."""

    @abstractmethod
    def measure(self) -> str:
        """Measure on what is held out, save the model where wanted, and say how good it is."""

    @abstractmethod
    def models(self) -> dict[str, Any]:
        """Return what is learned, by the name that a checkpoint keeps it under."""

    @abstractmethod
    def position(self) -> dict[str, Any]:
        """Return plain data that a resumed run goes on with."""

    @abstractmethod
    def restore(self, position: dict[str, Any]) -> None:
        """Go on from what `position` returned."""

    def has_stalled(self) -> bool:
        """Tell whether it is of no use to go on."""
        return False

    def make_steps(self) -> None:
        """Make the steps that are left."""
        steps, clock, losses = self._plan.steps, Clock(self._plan.steps, self.step), []
        while self.step < steps and not self.has_stalled():
            losses.append(self._one_step())
            self.step += 1
            if self.step % OFTEN == 0 or clock.is_due():
                self._tell(clock, losses)
                losses = []
            if self.step % self._plan.every == 0 or self.step == steps:
                self._checkpoint()

    def _one_step(self) -> float:
        import torch

        for group in self._optimiser.param_groups:
            group["lr"] = rate(self.step, self._plan.steps, self._plan.rate, self.warm_up)
        loss = self.loss()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._parameters, LONGEST_STEP)
        self._optimiser.step()
        self._optimiser.zero_grad()
        return float(loss.detach())

    def _tell(self, clock: Clock, losses: list[float]) -> None:
        loss = sum(losses) / len(losses)
        self.curve.add(self.step, {"loss": loss})
        self.say(clock.line(self.step, f"loss {loss:.3f}"))

    def _checkpoint(self) -> None:
        said = self.measure()
        self.curve.save()
        save_state(self.folder, self.step, self._parts(), self.position())
        self.say(f"step {self.step}: {said}")

    def _parts(self) -> dict[str, Any]:
        return {**self.models(), "optimiser": self._optimiser}

    def _resume(self) -> int:
        step, position = load_state(self.folder, self._parts())
        if step:
            self.restore(position)
            self.say(f"Going on from step {step}.")
        self.curve.cut(step)
        return step


def prepare(seed: int, threads: int) -> None:
    """Fix every source of chance and the number of threads, before any model is made."""
    import torch

    from training.runs.state import seed_everything

    seed_everything(seed)
    if threads:
        torch.set_num_threads(threads)
