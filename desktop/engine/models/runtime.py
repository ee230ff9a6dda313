"""ONNX Runtime sessions: which processor, how many threads, and why not the faster one."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from desktop.engine.errors import NosolexError
from desktop.engine.models.graph import inner_graphs
from desktop.engine.models.library import onnxruntime as ort

# On Windows the environment variable that the package `desktop` sets is not looked at.
ort.disable_telemetry_events()

Provider = Literal["auto", "cpu", "cuda", "directml"]
MAX_THREADS = 4
_NAMES = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
}
NO_MEMORY = "There is too little free memory"  # begins each sentence that says so
_FATAL = 4  # the logger's own level; a session's level does not silence provider noise


class ModelError(NosolexError):
    """A model cannot be loaded or run; lexical search goes on without it."""


@dataclass(frozen=True, slots=True)
class Session:
    """A loaded model, the provider it really took, and why it took no other."""

    run_model: Any
    provider: str
    reason: str

    def run(self, **inputs: np.ndarray) -> np.ndarray:
        """Run the model and return its only output."""
        try:
            return np.asarray(self.run_model.run(None, inputs)[0])
        except MemoryError as error:
            raise _out_of_memory("run") from error
        except (
            Exception
        ) as error:  # onnxruntime raises its own family, without a common public base
            if _is_memory(error):
                raise _out_of_memory("run") from error
            raise ModelError(f"The model failed on this text ({_first_line(error)}).") from error


def numbers(answer: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return a model's answer if it is what was asked for: so many numbers, each of them finite."""
    if answer.shape != shape or not np.issubdtype(answer.dtype, np.number):
        raise ModelError(f"The model gave an answer of shape {answer.shape} and not {shape}.")
    if not np.isfinite(answer).all():
        raise ModelError("The model gave an answer that is no number.")
    return answer


def threads() -> int:
    """How many cores a search may use: enough to be quick, never the whole PC."""
    return max(1, min(MAX_THREADS, os.cpu_count() or 1))


def load_session(
    path: Path, wanted: Provider = "auto", cores: int = 0, *, eager: bool = False
) -> Session:
    """Load a model on the wanted provider, falling back to the CPU with a reason.

    The threads of an `eager` model wait for each other spinning: a third off a text of a few
    tokens, whose layers are over sooner than a thread wakes up. In a long run that would only take
    the cores from other programs.
    """
    ort.set_default_logger_severity(_FATAL)
    _check_straight(path)
    provider, reason = choose_provider(wanted)
    try:
        session = _make(path, provider, cores, eager)
    except ModelError as error:
        if provider == _NAMES["cpu"]:
            raise
        session, reason = _make(path, _NAMES["cpu"], cores, eager), str(error)
    taken = session.get_providers()[0]
    if taken != provider and not reason:
        reason = f"the session refused {provider} and took {taken}"
    return Session(session, taken, reason)


def _check_straight(path: Path) -> None:
    """Refuse a model that may go round in circles."""
    try:
        found = inner_graphs(path)
    except (OSError, ValueError) as error:
        raise ModelError(f"The model {path.name} cannot be loaded ({error}).") from error
    if found:
        raise ModelError(
            f"The model {path.name} is not loaded: it holds graphs in graphs ({', '.join(found)}), "
            "which nothing here would stop."
        )


def _make(path: Path, provider: str, cores: int, eager: bool) -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = cores or threads()
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.add_session_config_entry("session.intra_op.allow_spinning", str(int(eager)))
    # Without this an answered phrase keeps the cores busy for a second more.
    options.add_session_config_entry("session.force_spinning_stop", "1")
    if provider == _NAMES["directml"]:
        options.enable_mem_pattern = False  # DirectML refuses sessions that plan their memory
    providers = [provider] if provider == _NAMES["cpu"] else [provider, _NAMES["cpu"]]
    try:
        return ort.InferenceSession(str(path), options, providers=providers)
    except MemoryError as error:
        raise _out_of_memory("load") from error
    except Exception as error:  # as above
        if _is_memory(error):
            raise _out_of_memory("load") from error
        raise ModelError(
            f"The model {path.name} cannot be loaded ({_first_line(error)})."
        ) from error


def choose_provider(wanted: Provider) -> tuple[str, str]:
    """Return the provider to try, and why it is not a faster one."""
    if wanted == "cpu":
        return _NAMES["cpu"], "the CPU was asked for"
    if wanted in ("auto", "cuda"):
        reason = why_no_cuda()
        if not reason:
            return _NAMES["cuda"], ""
    if wanted == "directml" or (wanted == "auto" and sys.platform == "win32"):
        no_directml = why_no_directml()
        if not no_directml:
            return _NAMES["directml"], ""
        reason = no_directml if wanted == "directml" else f"{reason}; {no_directml}"
    return _NAMES["cpu"], reason


def faster_processors() -> dict[str, str]:
    """For each processor that is faster than this one: why it is not used, or that it can be."""
    reasons = {"CUDA": why_no_cuda(), "DirectML": why_no_directml()}
    return {name: reason or "can be used" for name, reason in reasons.items()}


def why_no_directml() -> str:
    """Say why DirectML cannot be used here, or nothing when it can."""
    if _NAMES["directml"] in ort.get_available_providers():
        return ""
    if sys.platform != "win32":
        return "DirectML is a part of Windows"
    return "the installed onnxruntime has no DirectML (onnxruntime-directml has it)"


def why_no_cuda() -> str:
    """Say why CUDA cannot be used here, or nothing when it can."""
    if _NAMES["cuda"] not in ort.get_available_providers():
        return "the installed onnxruntime is the CPU build (onnxruntime-gpu has CUDA)"
    driver = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    prefix, suffix = ("", ".dll") if sys.platform == "win32" else ("lib", ".so")
    library = Path(ort.__file__).parent / "capi" / f"{prefix}onnxruntime_providers_cuda{suffix}"
    for name, label in ((driver, "the NVIDIA driver"), (str(library), "the CUDA provider")):
        try:
            ctypes.CDLL(name)
        except OSError as error:
            # The frozen program's loader puts a guess of its own in front of the system's word.
            return f"{label} cannot be loaded: {error.__cause__ or error}"
    return ""


def _is_memory(error: Exception) -> bool:
    text = str(error).lower()
    return any(
        sign in text for sign in ("bad_alloc", "bad allocation", "allocate memory", "memory")
    )


def _out_of_memory(what: str) -> ModelError:
    verb = "loaded" if what == "load" else "run"
    return ModelError(
        f"{NO_MEMORY} for the model to be {verb}; search goes on by words "
        "alone. Close other programs and start Nosolex again."
    )


def told(error: ModelError | MemoryError) -> str:
    """Say what stopped a model; memory may run out beside it, too, in tokens and in arrays."""
    return str(error if isinstance(error, ModelError) else _out_of_memory("run"))


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0][:200] if str(error).strip() else type(error).__name__
