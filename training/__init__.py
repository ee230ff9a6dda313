"""Data in, checkpoints out: terminologies, pairs, models and their measuring."""

import os

# Before ONNX Runtime is loaded: see the package `desktop`.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
