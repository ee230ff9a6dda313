"""What the system refuses to write, as one sentence: a full disk, a folder of somebody else."""

import errno

_ELSEWHERE = "Choose a folder that you may write to."
_TOLD = {
    errno.ENOSPC: "Make room and start the same command again.",
    errno.EDQUOT: "Make room and start the same command again.",
    errno.EROFS: _ELSEWHERE,
    errno.EACCES: _ELSEWHERE,
    errno.EPERM: _ELSEWHERE,
}


def unwritten(error: OSError) -> str:
    """Return what the system refused, and what to do about it; a fault of ours is raised again.

    >>> unwritten(OSError(errno.ENOSPC, "No space left on device", "runs/state.pt"))
    'runs/state.pt: No space left on device. Make room and start the same command again.'
    """
    if error.errno not in _TOLD:
        raise error
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror}. {_TOLD[error.errno]}"
