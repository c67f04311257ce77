"""What a child gives up before it looks at the first hostile byte.

Everything that this machine grants: resource limits (POSIX setrlimit), another user where we
are root, no new privileges, no network (a network namespace of its own, where allowed), no file
but the libraries (Landlock), no dangerous system call (seccomp). A layer that the kernel does
not have is left out; the self-test in `attack` says which promises hold.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import resource
import signal
import struct
import sys
from collections.abc import Iterable
from pathlib import Path

NOBODY = 65534
FILES = 48  # open files; Chinese character maps of PDF fonts are files

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 1, 4, 38, 22
_CLONE_NEWNET, _CLONE_THREAD = 0x40000000, 0x00010000
_OTHER_ABI = 0x40000000  # numbers from here on are the x32 calls of x86_64
_libc = ctypes.CDLL(None, use_errno=True)


def confine(*, memory: int, seconds: int, keep: Iterable[int]) -> None:
    """Leave this process only *keep* (descriptors), *memory* bytes and CPU *seconds*."""
    os.setsid()
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    _close_all_but(keep)
    if os.geteuid() == 0:
        _libc.unshare(_CLONE_NEWNET)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
        _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)  # a change of user clears it
    _libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _limit(memory=memory, seconds=seconds)
    _only_libraries()
    if not _no_dangerous_calls():
        resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))  # no process, and no thread either


def _close_all_but(keep: Iterable[int]) -> None:
    low = 3
    for fd in sorted(keep):
        os.closerange(low, fd)
        low = fd + 1
    os.closerange(low, 65536)


def _limit(*, memory: int, seconds: int) -> None:
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: FILES,
        resource.RLIMIT_CORE: 0,
    }
    for name, most in limits.items():
        resource.setrlimit(name, (most, most))


def _only_libraries() -> None:
    """Landlock (Linux 5.13): reading below the libraries' folders, and nothing else at all."""
    read_file, read_folder, every_right = 1 << 2, 1 << 3, (1 << 13) - 1
    rules = struct.pack("Q", every_right)
    ruleset = _libc.syscall(444, rules, len(rules), 0)
    if ruleset < 0:
        return
    for folder in _library_folders():
        fd = os.open(folder, os.O_PATH | os.O_CLOEXEC)
        beneath = struct.pack("=Qi", read_file | read_folder, fd)
        _libc.syscall(445, ruleset, 1, beneath, 0)
        os.close(fd)
    _libc.syscall(446, ruleset, 0)
    os.close(ruleset)


def _library_folders() -> set[str]:
    here = str(Path(__file__).resolve().parents[1])
    wanted = [here, sys.prefix, sys.base_prefix, "/usr/lib", "/usr/share/fonts", "/lib", "/lib64"]
    packages = [path for path in sys.path if path.endswith("-packages")]
    return {folder for folder in (*wanted, *packages) if os.path.isdir(folder)}


# System calls by machine: AUDIT_ARCH, what no decoder needs, then openat, clone and clone3.
# fmt: off
_CALLS: dict[str, tuple[int, tuple[int, ...], int, int, int]] = {
    "x86_64": (
        0xC000003E,
        # socket connect bind listen accept socketpair, fork vfork execve kill
        # ptrace mount umount2 chroot unshare setns bpf userfaultfd execveat io_uring_setup
        # process_vm_readv process_vm_writev keyctl add_key tkill tgkill perf_event_open open creat
        (
            41, 42, 49, 50, 43, 53, 57, 58, 59, 62, 101, 165, 166, 161, 272, 308, 321, 323,
            322, 425, 310, 311, 250, 248, 200, 298, 85, 83, 87, 82, 90, 92,
        ),
        257, 56, 435,
    ),
    "aarch64": (
        0xC00000B7,
        (
            198, 203, 200, 201, 202, 199, 221, 129, 117, 40, 39, 51, 97, 268, 280, 282,
            281, 425, 270, 271, 219, 217, 130, 241, 34, 35, 38, 53, 54,
        ),
        56, 220, 435,
    ),
}
# fmt: on


def _no_dangerous_calls() -> bool:
    """seccomp: the listed calls, a new process, and opening a file to write answer EPERM."""
    known = _CALLS.get(platform.machine())
    if known is None:
        return False
    program = _program(*known)
    code = ctypes.create_string_buffer(program, len(program))
    head = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(code))
    return int(_libc.prctl(_PR_SET_SECCOMP, 2, head, 0, 0)) == 0


def _program(arch: int, calls: tuple[int, ...], openat: int, clone: int, clone3: int) -> bytes:
    """A classic BPF program over struct seccomp_data (linux/seccomp.h).

    A thread may be made (HEVC decoding needs one), a process may not: clone must share its
    thread group, and clone3, whose flags cannot be seen here, is said not to exist.
    """
    load, equal, over, bits, end = 0x20, 0x15, 0x35, 0x45, 0x06
    allow, refuse, absent, die = 0x7FFF0000, 0x00050001, 0x00050000 | errno.ENOSYS, 0x80000000
    write_flags = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC

    def step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("HBBI", code, yes, no, value)

    steps = [step(load, 4), step(equal, arch, 1, 0), step(end, die), step(load, 0)]
    steps += [step(over, _OTHER_ABI, 0, 1), step(end, refuse)]
    for call in calls:
        steps += [step(equal, call, 0, 1), step(end, refuse)]
    steps += [step(equal, clone3, 0, 1), step(end, absent)]
    steps += [step(equal, clone, 0, 4), step(load, 16), step(bits, _CLONE_THREAD, 0, 1)]
    steps += [step(end, allow), step(end, refuse)]
    steps += [step(equal, openat, 0, 2), step(load, 32), step(bits, write_flags, 1, 0)]
    steps += [step(end, allow), step(end, refuse)]
    return b"".join(steps)
