"""A webhook, signed as Standard Webhooks asks (standardwebhooks.com, version 1).

Only the one address of the settings is ever asked, at an address that is looked up and checked
first and then used as it is; redirects are not followed, no proxy is used, answers are not read.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import http.client
import ipaddress
import json
import socket
import ssl
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from ce_intake.desk.outbox import Parcel
from worker.outlets import NotSent

SECONDS = 10.0  # for connecting and for each answer
PREFIX = "whsec_"
CREDENTIALS = frozenset({"100.100.100.200", "fd00:ec2::254"})  # of Alibaba Cloud and AWS
GONE = 410  # the receiver wants no more of this


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """The one address that may be told, and the secret that signs."""

    url: str
    secret: str

    def send(self, parcel: Parcel) -> None:
        """Post it; anything but 2xx is NotSent."""
        target = target_of(self.url)
        body = body_of(parcel)
        headers = {
            "Content-Type": "application/json",
            "User-Agent": "ce-intake",
            **signed(parcel.key, body, secret=self.secret, moment=int(time.time())),
        }
        status = _post(target, body, headers)
        if 300 <= status < 400:
            raise NotSent(f"HTTP {status}: redirects are not followed")
        if not 200 <= status < 300:
            raise NotSent(f"HTTP {status}", for_good=status == GONE)


def body_of(parcel: Parcel) -> bytes:
    """What is told: the event, when, which paper, its state and why."""
    data = {"paper": parcel.number, "state": parcel.state, "reason": parcel.reason}
    told = {
        "type": parcel.event,
        "timestamp": parcel.happened_at.isoformat(timespec="milliseconds"),
        "data": {name: value for name, value in data.items() if value},
    }
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def signed(key: str, body: bytes, *, secret: str, moment: int) -> dict[str, str]:
    """The three headers: id, timestamp, and HMAC-SHA256 over "id.timestamp.body"."""
    try:
        raw = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error as error:
        raise NotSent("the secret is not base64", for_good=True) from error
    content = f"{key}.{moment}.".encode() + body
    mark = base64.b64encode(hmac.new(raw, content, hashlib.sha256).digest()).decode()
    return {
        "webhook-id": key,
        "webhook-timestamp": str(moment),
        "webhook-signature": f"v1,{mark}",
    }


def target_of(url: str) -> SplitResult:
    """The parts of a web address that may be asked; NotSent for good where it may not."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotSent("the address is not http or https", for_good=True)
    if parts.username or parts.password:
        raise NotSent("the address has a user in it", for_good=True)
    return parts


def address_of(host: str, port: int) -> str:
    """The network address of *host*; one that no receiver can have is refused.

    Link-local addresses, and the few others at which clouds hand out the credentials of a machine,
    are never asked; an address inside the house is, for that is where receivers are.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise NotSent(f"{host} is not found") from error
    for *_, place in found:
        number = ipaddress.ip_address(str(place[0]).split("%")[0])
        mapped = getattr(number, "ipv4_mapped", None) or number
        unfit = mapped.is_link_local or mapped.is_multicast or mapped.is_unspecified
        if unfit or str(mapped) in CREDENTIALS:
            raise NotSent(f"{host} may not be asked", for_good=True)
    return str(found[0][4][0])


def _post(target: SplitResult, body: bytes, headers: dict[str, str]) -> int:
    host = target.hostname or ""
    secure = target.scheme == "https"
    port = target.port or (443 if secure else 80)
    connection = http.client.HTTPConnection(host, port, timeout=SECONDS)
    try:
        plain = socket.create_connection((address_of(host, port), port), timeout=SECONDS)
        context = ssl.create_default_context() if secure else None
        connection.sock = context.wrap_socket(plain, server_hostname=host) if context else plain
        path = f"{target.path or '/'}{'?' + target.query if target.query else ''}"
        connection.request("POST", path, body=body, headers=headers)
        return connection.getresponse().status
    except (OSError, http.client.HTTPException) as error:
        raise NotSent(f"{host}: {type(error).__name__}") from error
    finally:
        connection.close()
