"""The key that signs the session cookie: made once, kept beside the data, readable by us alone."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

LENGTH = 32  # bytes


def cookie_key(data: Path) -> bytes:
    """The key under *data*/keys; several processes that start at once agree on one."""
    path = data / "keys" / "web.key"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = path.with_suffix(f".{secrets.token_hex(8)}")
    if not path.exists():
        _write(fresh, secrets.token_bytes(LENGTH))
        try:
            os.link(fresh, path)  # fails where another process was first
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_bytes()


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
