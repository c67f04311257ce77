"""A clean process that forks a child for each file, and kills it when its leash is let go.

Started with an empty environment before any hostile byte is near; it never reads a file itself.
A request comes with three descriptors: the file's bytes, the stream for the pages, and the
*leash*: when the worker closes its end (or dies), the child is killed; when the child ends
by itself, its wait status is written to the leash.
"""

from __future__ import annotations

import array
import json
import os
import select
import signal
import socket
import sys

from ce_intake.decoder import child

REQUEST_MOST = 4096  # bytes


def main(control_fd: int) -> None:
    """Serve requests from the control socket until it is closed."""
    control = socket.socket(fileno=control_fd)
    leashes: dict[int, tuple[socket.socket, int]] = {}  # pidfd → leash, pid
    poll = select.poll()
    poll.register(control, select.POLLIN)
    child.prepare()
    while True:
        for fd, _ in poll.poll():
            if fd == control.fileno():
                if not _serve(control, leashes, poll):
                    return
            else:
                _settle(fd, leashes, poll)


def _serve(
    control: socket.socket, leashes: dict[int, tuple[socket.socket, int]], poll: select.poll
) -> bool:
    """Fork a child for one request; False where nobody can ask any more."""
    size = array.array("i").itemsize
    text, extra, _, _ = control.recvmsg(REQUEST_MOST, socket.CMSG_SPACE(3 * size))
    if not text:
        return False
    fds = array.array("i")
    for _, _, data in extra:
        fds.frombytes(data[: len(data) - len(data) % size])
    file_fd, pages_fd, leash_fd = fds
    pid = os.fork()
    if pid == 0:
        child.live(json.loads(text), file_fd=file_fd, pages_fd=pages_fd)
    os.close(file_fd)
    os.close(pages_fd)
    leash = socket.socket(fileno=leash_fd)
    pidfd = os.pidfd_open(pid)
    leashes[pidfd] = (leash, pid)
    poll.register(pidfd, select.POLLIN)
    poll.register(leash, select.POLLIN)
    return True


def _settle(fd: int, leashes: dict[int, tuple[socket.socket, int]], poll: select.poll) -> None:
    """A child ended, or its leash was let go: in both cases it is gone after this."""
    found = [key for key, (leash, _) in leashes.items() if fd in (key, leash.fileno())]
    for pidfd in found:
        leash, pid = leashes.pop(pidfd)
        poll.unregister(pidfd)
        poll.unregister(leash)
        if fd != pidfd:
            signal.pidfd_send_signal(pidfd, signal.SIGKILL)
            _kill_group(pid)
        _, status = os.waitpid(pid, 0)
        _tell(leash, status)
        os.close(pidfd)
        leash.close()


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def _tell(leash: socket.socket, status: int) -> None:
    try:
        leash.send(str(os.waitstatus_to_exitcode(status)).encode())
    except OSError:
        return


if __name__ == "__main__":
    main(int(sys.argv[1]))
