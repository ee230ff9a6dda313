"""Whose process is at the other end of the local socket: only this user's is spoken with."""

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
