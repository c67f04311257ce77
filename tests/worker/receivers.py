"""Real servers that take mail and webhooks on this machine, and remember what came."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Hook:
    """A receiver of webhooks: what it answers, and what came (headers by lower-case name, body)."""

    url: str = ""
    answers: list[int] = field(default_factory=list)  # one after the other, then 204
    came: list[tuple[dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def a_hook(*answers: int) -> Iterator[Hook]:
    """A receiver that gives these answers first."""
    hook = Hook(answers=list(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hook.came.append(({k.lower(): v for k, v in self.headers.items()}, body))
            self.send_response(hook.answers.pop(0) if hook.answers else 204)
            self.send_header("Location", hook.url)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    hook.url = f"http://127.0.0.1:{server.server_port}/hook"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield hook
    server.shutdown()
    server.server_close()


@dataclass
class Postbox:
    """A mail server: its address, how it answers a recipient, and the mails that came."""

    url: str = ""
    recipient: bytes = b"250 ok"
    came: list[EmailMessage] = field(default_factory=list)


@contextmanager
def a_postbox(host: str = "127.0.0.1") -> Iterator[Postbox]:
    """A mail server without TLS that takes everything (the part of RFC 5321 a client needs)."""
    box = Postbox()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(b"220 here\r\n")
            for line in self.rfile:
                verb = line[:4].upper()
                if verb == b"DATA":
                    self.wfile.write(b"354 go on\r\n")
                    lines = iter(self.rfile.readline, b".\r\n")
                    mail = message_from_bytes(b"".join(lines), policy=policy.default)
                    box.came.append(mail)  # type: ignore[arg-type]
                answer = box.recipient if verb == b"RCPT" else b"250 ok"
                self.wfile.write((b"221 bye" if verb == b"QUIT" else answer) + b"\r\n")
                if verb == b"QUIT":
                    return

    server = socketserver.ThreadingTCPServer((host, 0), Handler)
    server.daemon_threads = True
    box.url = f"smtp://{host}:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield box
    server.shutdown()
    server.server_close()
