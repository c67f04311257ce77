"""The self-test of the border: a child tries to do what hostile bytes would like to do.

Each attempt says "refused" or "done"; only the tests of `ce-intake doctor` and our own ask for one.
"""

from __future__ import annotations

import ctypes
import os
import socket
from collections.abc import Callable


def attempt(name: str) -> str:
    """Try the attack *name*; "refused" where this machine does not let us."""
    try:
        ATTACKS[name]()
    except (OSError, MemoryError):
        return "refused"
    return "done"


def _network() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as stream:
        stream.settimeout(1)
        stream.connect(("127.0.0.1", 9))


def _write_file() -> None:
    fd = os.open("/tmp/ce-intake-attack", os.O_WRONLY | os.O_CREAT, 0o600)  # noqa: S108
    os.write(fd, b"here")


def _read_secrets() -> None:
    os.close(os.open("/proc/1/environ", os.O_RDONLY))


def _read_files() -> None:
    os.close(os.open("/etc/passwd", os.O_RDONLY))


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _execute() -> None:
    os.execv("/bin/true", ["/bin/true"])  # noqa: S606


def _memory() -> None:
    bytearray(16 * 1024**3)


def _trace_parent() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    attach = 16
    if libc.ptrace(attach, os.getppid(), None, None) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")


def _kill_parent() -> None:
    os.kill(os.getppid(), 0)


def _spin() -> None:
    while True:
        pass


ATTACKS: dict[str, Callable[[], None]] = {
    "network": _network,
    "write_file": _write_file,
    "read_secrets": _read_secrets,
    "read_files": _read_files,
    "fork": _fork,
    "execute": _execute,
    "memory": _memory,
    "trace_parent": _trace_parent,
    "kill_parent": _kill_parent,
    "spin": _spin,
}
