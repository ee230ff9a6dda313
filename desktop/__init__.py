"""What ships to the hospital PC: the search engine, its windows, the system's parts."""

import os

# ONNX Runtime 1.29 and later report to their maker from Linux too, by native threads that no
# audit hook sees, and write an identifier into the user's cache. It is asked once, when loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# A second thread of OpenBLAS gains nothing on products as small as ours, and keeps a core spinning
# for 25 ms after each: a report took half as much processor time again.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__version__ = "0.1.0"
