"""Content-addressed storage in an S3-compatible bucket; knows nothing of local files.

The digest is known only when all bytes have passed, so they wait in a temporary file first.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import urlsplit

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from ce_intake.errors import Unavailable
from ce_intake.store.streams import copy_limited

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

EXISTS = {"PreconditionFailed", "ConditionalRequestConflict"}  # somebody wrote the same bytes


class S3Blobs:
    """Blobs as objects `<prefix>objects/ab/cd/<sha256>` of one bucket."""

    def __init__(self, client: S3Client, *, bucket: str, prefix: str) -> None:
        """Use *bucket* through *client*; keys begin with *prefix*."""
        self.client = client
        self.bucket = bucket
        self.prefix = f"{prefix}objects/"

    def put(self, stream: BinaryIO, *, most: int) -> tuple[str, int]:
        """Keep the bytes; return SHA-256 and size. The store has acknowledged them by then."""
        with tempfile.TemporaryFile() as draft:
            digest, size = sha256(), 0
            for chunk in copy_limited(stream, most=most):
                digest.update(chunk)
                size += len(chunk)
                draft.write(chunk)
            draft.seek(0)
            try:
                self.client.put_object(
                    Bucket=self.bucket,
                    Key=self._key(digest.hexdigest()),
                    Body=draft,
                    IfNoneMatch="*",
                )
            except ClientError as error:
                if error.response["Error"]["Code"] not in EXISTS:
                    raise Unavailable(problem="storage") from error
            except BotoCoreError as error:
                raise Unavailable(problem="storage") from error
        return digest.hexdigest(), size

    def get(self, sha256_hex: str) -> bytes:
        """The bytes; Unavailable where they are gone or fail their digest."""
        try:
            answer = self.client.get_object(Bucket=self.bucket, Key=self._key(sha256_hex))
            content = answer["Body"].read()
        except (ClientError, BotoCoreError) as error:
            raise Unavailable(problem="blob_missing") from error
        if sha256(content).hexdigest() != sha256_hex:
            raise Unavailable(problem="blob_damaged")
        return content

    def has(self, sha256_hex: str) -> bool:
        """Whether the bytes are there."""
        try:
            self.client.head_object(Bucket=self.bucket, Key=self._key(sha256_hex))
        except ClientError as error:
            if error.response["Error"]["Code"] in {"404", "NoSuchKey"}:
                return False
            raise Unavailable(problem="storage") from error
        except BotoCoreError as error:
            raise Unavailable(problem="storage") from error
        return True

    def names(self) -> Iterator[str]:
        """The digests of everything that is kept."""
        pages = self.client.get_paginator("list_objects_v2")
        for page in pages.paginate(Bucket=self.bucket, Prefix=self.prefix):
            for item in page.get("Contents", ()):
                yield item["Key"].rsplit("/", 1)[-1]

    def _key(self, sha: str) -> str:
        return f"{self.prefix}{sha[:2]}/{sha[2:4]}/{sha}"


def open_s3(url: str, *, endpoint: str | None) -> S3Blobs:
    """The bucket of `s3://bucket/prefix`; credentials come as boto3 finds them."""
    parts = urlsplit(url)
    style = Config(
        s3={"addressing_style": "path" if endpoint else "auto"},
        connect_timeout=5,
        read_timeout=30,
        retries={"max_attempts": 3, "mode": "standard"},
    )
    client = boto3.client("s3", endpoint_url=endpoint, config=style)
    prefix = parts.path.strip("/")
    return S3Blobs(client, bucket=parts.netloc, prefix=f"{prefix}/" if prefix else "")
