"""Storage of each kind."""

from __future__ import annotations

from pathlib import Path

import boto3
import pytest

from ce_intake.ports import Blobs
from ce_intake.store.blobs import FileBlobs
from ce_intake.store.s3 import open_s3


@pytest.fixture(params=["files", pytest.param("s3", marks=pytest.mark.slow)])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Blobs:
    """An empty storage of files, or in a bucket of an S3 server (moto's)."""
    if request.param == "files":
        return FileBlobs(tmp_path / "blobs", headroom=0)
    endpoint = request.getfixturevalue("s3_endpoint")
    bucket = f"b{abs(hash(request.node.nodeid)):x}"
    boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1").create_bucket(Bucket=bucket)
    return open_s3(f"s3://{bucket}/papers", endpoint=endpoint)
