"""Native libraries in the one order that works, for whoever needs the vector index.

WORKAROUND: with onnxruntime 1.31 and usearch 2.26 on Linux, `import usearch.index` before
`import onnxruntime` ends the process with a segmentation fault; the other order is sound. On
Windows onnxruntime must come before PySide6 too.
"""

from desktop.engine.models.library import onnxruntime  # isort: skip
from usearch.compiled import MetricKind
from usearch.index import Index

__all__ = ["Index", "MetricKind", "onnxruntime"]
