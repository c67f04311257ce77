"""Content-addressed storage on a local disk, and the choice between it and S3.

A blob is durable before its digest is given out: stream to `incoming/`, fsync, rename
to `objects/ab/cd/<sha256>`, fsync the folder. What is stored is never changed. A failed
fsync is never tried again on the same file: the kernel may have dropped the page.
"""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from ce_intake.errors import Unavailable
from ce_intake.ports import Blobs
from ce_intake.settings import Settings
from ce_intake.store.streams import copy_limited

HEADROOM = 256 * 1024 * 1024  # bytes that stay free, so that the database can go on


class FileBlobs:
    """Blobs as files under one folder of one file system."""

    def __init__(self, folder: Path, *, headroom: int = HEADROOM) -> None:
        """Make the folders; *headroom* is the number of bytes that must stay free."""
        self.objects, self.incoming = folder / "objects", folder / "incoming"
        self.headroom = headroom
        for place in (self.objects, self.incoming):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)

    def put(self, stream: BinaryIO, *, most: int) -> tuple[str, int]:
        """Keep the bytes durably; return SHA-256 and size; EmptyFile where there are none."""
        draft = self.incoming / uuid.uuid4().hex
        try:
            self._refuse_if_full()
            sha, size = _write(stream, draft, most=most)
            self._settle(draft, sha, size)
        except OSError as error:
            raise Unavailable(problem="storage") from error
        finally:
            draft.unlink(missing_ok=True)
        return sha, size

    def get(self, sha256_hex: str) -> bytes:
        """The bytes; Unavailable where they are gone or fail their digest."""
        try:
            content = self._path(sha256_hex).read_bytes()
        except OSError as error:
            raise Unavailable(problem="blob_missing") from error
        if sha256(content).hexdigest() != sha256_hex:
            raise Unavailable(problem="blob_damaged")
        return content

    def has(self, sha256_hex: str) -> bool:
        """Whether the bytes are there."""
        return self._path(sha256_hex).is_file()

    def names(self) -> Iterator[str]:
        """The digests of everything that is kept."""
        return (path.name for path in self.objects.glob("*/*/*"))

    def _path(self, sha: str) -> Path:
        if len(sha) != 64 or not sha.isalnum():
            raise Unavailable(problem="blob_missing")
        return self.objects / sha[:2] / sha[2:4] / sha

    def _refuse_if_full(self) -> None:
        if shutil.disk_usage(self.incoming).free < self.headroom:
            raise Unavailable(problem="storage_full")

    def _settle(self, draft: Path, sha: str, size: int) -> None:
        """Move the finished draft to its address, unless the same bytes are there already.

        Those may have come from somebody who was ended before he wrote the folders through.
        """
        path = self._path(sha)
        folder = path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.is_file() or path.stat().st_size != size:
            draft.replace(path)
        for place in (folder, folder.parent, self.objects):
            _sync_folder(place)


def open_blobs(settings: Settings) -> Blobs:
    """The storage that the settings name: files under `data`, or an S3 bucket."""
    if settings.storage_url is None:
        return FileBlobs(settings.data / "blobs")
    from ce_intake.store.s3 import open_s3  # boto3 takes half a second to import

    return open_s3(settings.storage_url.get_secret_value(), endpoint=settings.s3_endpoint)


def _write(stream: BinaryIO, draft: Path, *, most: int) -> tuple[str, int]:
    digest, size = sha256(), 0
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for chunk in copy_limited(stream, most=most):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest(), size


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
