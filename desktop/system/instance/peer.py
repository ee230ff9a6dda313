"""Whose process is at the other end of the socket or pipe: only this user's is spoken with."""

import os
import socket
import struct
import sys


def is_this_user(connection: socket.socket) -> bool:
    """Tell whether the other end runs as this user; where the system cannot say, the folder does.

    The socket lies in a folder of this user's own, so this is the second lock of one door.
    """
    if sys.platform != "linux":
        return True
    size = struct.calcsize("3i")
    credentials = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size)
    return bool(struct.unpack("3i", credentials)[1] == os.getuid())


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KERNEL_OBJECT, _OWNER, _QUERY, _TOKEN_USER = 6, 1, 8, 1
    _LOCAL_SYSTEM, _ADMINISTRATORS = 22, 26  # of the well-known identities
    _LONGEST = 68  # bytes of an identity
    _api = ctypes.WinDLL("advapi32")
    _kernel = ctypes.WinDLL("kernel32")
    _kernel.GetCurrentProcess.restype = wintypes.HANDLE

    def is_this_users_pipe(handle: int) -> bool:
        """Tell whether this user, or an administrator, owns the pipe that was opened.

        An elevated program's pipes belong to the administrators, from whom nothing is kept anyway.
        """
        owner, held = ctypes.c_void_p(), ctypes.c_void_p()
        wanted = (ctypes.byref(owner), None, None, None, ctypes.byref(held))
        if _api.GetSecurityInfo(wintypes.HANDLE(handle), _KERNEL_OBJECT, _OWNER, *wanted):
            return False
        try:
            return _equal(owner, _this_user()) or any(
                _api.IsWellKnownSid(owner, kind) for kind in (_LOCAL_SYSTEM, _ADMINISTRATORS)
            )
        finally:
            _kernel.LocalFree(held)

    def _this_user() -> "ctypes.Array[ctypes.c_char]":
        """Return the identity in this process's token; a pointer to it stands before it."""
        token, size = wintypes.HANDLE(), wintypes.DWORD()
        process = wintypes.HANDLE(_kernel.GetCurrentProcess())
        if not _api.OpenProcessToken(process, _QUERY, ctypes.byref(token)):
            raise ctypes.WinError()
        try:
            held = ctypes.create_string_buffer(ctypes.sizeof(ctypes.c_void_p) * 2 + _LONGEST)
            told = (_TOKEN_USER, held, len(held), ctypes.byref(size))
            if not _api.GetTokenInformation(token, *told):
                raise ctypes.WinError()
        finally:
            _kernel.CloseHandle(token)
        return held

    def _equal(owner: ctypes.c_void_p, held: "ctypes.Array[ctypes.c_char]") -> bool:
        return bool(_api.EqualSid(owner, ctypes.c_void_p.from_buffer(held)))
