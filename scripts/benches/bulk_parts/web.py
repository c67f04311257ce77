"""The web server as one who sends scans sees it, and who kills it while he sends."""

from __future__ import annotations

import http.cookiejar
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from scripts.benches.bulk_parts.office import PASSWORD, Office

TOP = Path(__file__).resolve().parents[3]
PIECE = 8 * 1024  # bytes
START = 60.0  # seconds that a server gets to answer
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


@dataclass(slots=True, kw_only=True)
class Sender:
    """Sends files into one batch through a server that is killed and started again."""

    office: Office
    queue: str  # address of the queue server
    files: list[Path]
    rng: random.Random
    batch: str = ""
    sent: int = 0  # files of which all bytes have come
    port: int = 0
    process: subprocess.Popen[bytes] | None = None
    opener: urllib.request.OpenerDirector = field(default_factory=urllib.request.build_opener)

    def killed(self) -> None:
        """Send some more, and be cut off: in the middle of a file, or while it is taken in."""
        self._start()
        try:
            self._send(self.rng.randint(1, 6))
            if self.rng.random() < 0.5:
                taking = threading.Thread(target=self._take_if_it_lives)
                taking.start()
                time.sleep(self.rng.random())
                self._kill()
                taking.join()
        finally:
            self._kill()

    def finish(self) -> None:
        """Send the rest, and take all of it in."""
        self._start()
        try:
            self._send(len(self.files) * 10_000)
            self._post(f"/batches/{self.batch}/add", {})
        finally:
            self._kill()

    def _send(self, pieces: int) -> None:
        """So many pieces of the files that are not here as a whole."""
        page = self._get(f"/batches/{self.batch}/add")
        headers = {"X-CSRFToken": _token(page), "Accept": "application/json"}
        headers["Content-Type"] = "application/octet-stream"
        while self.sent < len(self.files) and pieces > 0:
            path = self.files[self.sent]
            content = path.read_bytes()
            asked = {"name": path.name, "size": len(content), "mark": sha256(content).hexdigest()}
            place = f"/batches/{self.batch}/arrivals?" + urllib.parse.urlencode(asked)
            offset = json.loads(self._get(place))["offset"]
            while offset < len(content) and pieces > 0:
                piece = content[offset : offset + PIECE]
                answer = self._ask(f"{place}&offset={offset}", piece, headers, method="PUT")
                offset, pieces = json.loads(answer)["offset"], pieces - 1
            self.sent += offset == len(content)

    def _take_if_it_lives(self) -> None:
        with suppress(OSError, urllib.error.URLError):
            self._post(f"/batches/{self.batch}/add", {})

    def _start(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        settings = self.office.settings
        environment = os.environ | {
            "PYTHONPATH": str(TOP),
            "CE_INTAKE_DATA": str(settings.data),
            "CE_INTAKE_ENGINE": "null",
            "REDIS_URL": self.queue,
        }
        command = [*(sys.executable, "-m", "gunicorn", "web.wsgi:app"), "--no-control-socket"]
        command += ["--worker-class", "gthread", "--threads", "4"]
        command += ["--bind", f"127.0.0.1:{self.port}"]
        self.process = subprocess.Popen(
            command,
            env=environment,
            cwd=TOP,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._sign_in()

    def _sign_in(self) -> None:
        cookies = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(cookies)
        end = time.monotonic() + START
        while True:
            try:
                self._get("/sign-in")
                break
            except OSError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
        self._post("/sign-in", {"login": "clerk", "password": PASSWORD})
        if not self.batch:
            place = self._post("/batches/new", {"title": "网上来的盒"})
            self.batch = place.split("/")[4]

    def _kill(self) -> None:
        if self.process is not None:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def _get(self, path: str) -> str:
        with self.opener.open(f"http://127.0.0.1:{self.port}{path}", timeout=START) as answer:
            return str(answer.read().decode())

    def _post(self, path: str, form: dict[str, str]) -> str:
        """Send a form; the address at which that ends."""
        token = {"csrf_token": _token(self._get(path))}
        content = urllib.parse.urlencode({**token, **form}).encode()
        address = f"http://127.0.0.1:{self.port}{path}"
        with self.opener.open(address, data=content, timeout=START) as answer:
            return str(answer.url)

    def _ask(self, path: str, body: bytes, headers: dict[str, str], *, method: str) -> str:
        address = f"http://127.0.0.1:{self.port}{path}"
        request = urllib.request.Request(address, data=body, headers=headers, method=method)
        with self.opener.open(request, timeout=START) as answer:
            return str(answer.read().decode())


def _token(page: str) -> str:
    found = _TOKEN.search(page)
    if found is None:
        raise RuntimeError("a page without its token")
    return found[1]
