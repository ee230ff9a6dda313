"""The coder's own clipboard, kept while a code lies there, in every form that matters."""

from PySide6.QtCore import QMimeData

WINDOWS_FORMAT = 'application/x-qt-windows-mime;value="{}"'
_NO = b"\x00\x00\x00\x00"
# What keeps a code out of clipboard histories and cloud clipboards: Windows, then KDE.
WINDOWS_MARKS = {
    "ExcludeClipboardContentFromMonitorProcessing": _NO,
    "CanIncludeInClipboardHistory": _NO,
    "CanUploadToCloudClipboard": _NO,
}
KDE_MARK = ("x-kde-passwordManagerHint", b"secret")
_FORMS = ("text/html", "text/rtf", "application/rtf", "text/uri-list", KDE_MARK[0])
_LARGEST = 4_000_000  # more would have to be copied on the main thread


def marks(windows: bool) -> dict[str, bytes]:
    """Return the marks of this system by the names under which Qt passes them on."""
    if windows:
        return {WINDOWS_FORMAT.format(name): value for name, value in WINDOWS_MARKS.items()}
    return dict([KDE_MARK])


def kept(data: QMimeData | None) -> QMimeData | None:
    """Copy what is on the clipboard; None when there is nothing, or too much, to keep."""
    if data is None or not data.formats():
        return None
    copy = QMimeData()
    if data.hasText():
        copy.setText(data.text())
    if data.hasImage():
        copy.setImageData(data.imageData())
    size = len(copy.text())
    for name in data.formats():
        if name in _FORMS or name in marks(windows=True):  # a secret stays a secret
            copy.setData(name, data.data(name))
            size += data.data(name).size()
    return copy if copy.formats() and size <= _LARGEST else None
