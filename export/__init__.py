"""Checkpoints and terminologies in, a signed pack out."""

import os

# Before ONNX Runtime is loaded: see the package `desktop`.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
