"""Checkpoints of the audit trail: where every stream ended at a moment, signed, in a file.

A chain alone cannot show that its tail was cut or that an old backup was put back; a checkpoint
kept elsewhere can. The file has the form of a signed note (C2SP signed-note, checkpoint): text, a
blank line, a signature. Its root is an RFC 6962 tree over the lines "stream seq hash".
"""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import select

from ce_intake.store.keys import Keys
from ce_intake.store.session import Tx
from ce_intake.store.tables import AuditHead

ORIGIN = "ce-intake audit"
ED25519 = b"\x01"  # the algorithm's number in a signed note


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The end of one stream: its last position and that event's hash."""

    stream: str
    seq: int
    hash: str

    def __str__(self) -> str:
        """The line of a checkpoint."""
        return f"{self.stream} {self.seq} {self.hash}"


class BadAnchor(Exception):
    """A checkpoint file is not what we signed."""


def heads(tx: Tx) -> list[Head]:
    """Where the streams end now, by name."""
    rows = tx.session.scalars(select(AuditHead).order_by(AuditHead.stream))
    return [Head(stream=row.stream, seq=row.seq, hash=row.hash) for row in rows]


def note(ends: Sequence[Head], *, keys: Keys, now: datetime) -> str:
    """The signed checkpoint of these ends."""
    lines = [str(end) for end in ends]
    root = base64.b64encode(tree_root([line.encode() for line in lines])).decode()
    total = sum(end.seq for end in ends)
    time = now.astimezone(UTC).isoformat(timespec="seconds")
    text = "\n".join([ORIGIN, str(total), root, f"time {time}", *lines]) + "\n"
    public = keys.signing.public_key()
    signature = _key_hash(public) + keys.signing.sign(text.encode())
    return f"{text}\n— {ORIGIN.replace(' ', '-')} {base64.b64encode(signature).decode()}\n"


def opened(written: str, *, public: Ed25519PublicKey) -> list[Head]:
    """The ends that a checkpoint states; BadAnchor where signature or root are wrong."""
    text, _, signatures = written.partition("\n\n— ")
    text += "\n"
    try:
        raw = base64.b64decode(signatures.split()[1], validate=True)
        public.verify(raw[4:], text.encode())
        _, _, root, _, *lines = text.splitlines()
        if base64.b64decode(root) != tree_root([line.encode() for line in lines]):
            raise BadAnchor("root")
        return [_head(line) for line in lines]
    except (InvalidSignature, ValueError, IndexError) as error:
        raise BadAnchor("signature") from error


def write(folder: Path, text: str, *, now: datetime) -> Path:
    """Keep a checkpoint durably as a file of its own."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{now.astimezone(UTC):%Y%m%dT%H%M%S%f}.note"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    return path


def written(folder: Path | None) -> Iterable[tuple[str, str]]:
    """The name and text of each checkpoint in the folder, oldest first."""
    if folder is None or not folder.is_dir():
        return []
    return [(path.name, path.read_text("utf-8")) for path in sorted(folder.glob("*.note"))]


def tree_root(leaves: Sequence[bytes]) -> bytes:
    """The Merkle tree hash of RFC 6962, section 2.1."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha256(b"\x01" + tree_root(leaves[:split]) + tree_root(leaves[split:])).digest()


def _key_hash(public: Ed25519PublicKey) -> bytes:
    name = ORIGIN.replace(" ", "-").encode()
    return sha256(name + b"\n" + ED25519 + public.public_bytes_raw()).digest()[:4]


def _head(line: str) -> Head:
    stream, seq, digest = line.split(" ")
    return Head(stream=stream, seq=int(seq), hash=digest)
