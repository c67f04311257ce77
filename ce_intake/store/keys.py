"""The secrets of one installation: made once, kept under `data/keys`, readable by the owner only.

Identity numbers are encrypted (AES-256-GCM) and found again by a keyed digest: an unkeyed one would
be as good as plain text, for there are only some 10¹¹ plausible numbers.
"""

from __future__ import annotations

import hmac
import os
import secrets
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ce_intake.settings import Settings

NONCE = 12  # bytes, as NIST SP 800-38D advises for GCM


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What protects identity numbers and signs checkpoints; never printed."""

    cipher: AESGCM
    index: bytes
    signing: Ed25519PrivateKey

    def __repr__(self) -> str:
        """Nothing that could leak."""
        return "Keys(…)"

    def lock(self, text: str) -> bytes:
        """Encrypt *text*; twice the same text gives two different results."""
        return self.seal(text.encode())

    def unlock(self, locked: bytes) -> str:
        """The text that `lock` was given."""
        return self.open(locked).decode()

    def seal(self, content: bytes) -> bytes:
        """Encrypt any bytes."""
        nonce = secrets.token_bytes(NONCE)
        return nonce + self.cipher.encrypt(nonce, content, None)

    def open(self, sealed: bytes) -> bytes:
        """The bytes that `seal` was given."""
        return self.cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None)

    def blind(self, text: str) -> str:
        """The keyed digest under which *text* can be looked up (hexadecimal)."""
        return hmac.digest(self.index, text.encode(), "sha256").hex()


def load_keys(settings: Settings) -> Keys:
    """The keys of this installation, made at the first call."""
    folder = settings.data / "keys"
    given = settings.id_key
    secret = given.get_secret_value().encode() if given else _secret(folder / "id.key")
    return Keys(
        cipher=AESGCM(_derive(secret, "encrypt")),
        index=_derive(secret, "index"),
        signing=Ed25519PrivateKey.from_private_bytes(
            _derive(_secret(folder / "audit.key"), "sign")
        ),
    )


def _derive(secret: bytes, purpose: str) -> bytes:
    return hmac.new(secret, f"ce-intake/{purpose}".encode(), sha256).digest()


def _secret(path: Path) -> bytes:
    """What the file holds; where there is none, one process makes it and all others read it."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not path.exists():
        fresh = path.with_suffix(f".{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_hex(32).encode())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(fresh, path)  # fails where another process was first; then its key counts
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_bytes().strip()
