"""Where the counts of knocks are kept, whatever queue server is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from limits.storage import MemoryStorage, RedisStorage, storage_from_string
from pydantic import SecretStr

from ce_intake.settings import Settings
from web import limits


@pytest.mark.parametrize("url", ["redis://localhost:6379/0", "unix:///run/valkey.sock"])
def test_a_queue_server_of_its_own_keeps_the_counts(tmp_path: Path, url: str) -> None:
    settings = Settings(data=tmp_path, redis_url=SecretStr(url))

    assert isinstance(storage_from_string(limits.storage(settings)), RedisStorage)


def test_without_one_each_process_keeps_its_own(tmp_path: Path) -> None:
    kept = storage_from_string(limits.storage(Settings(data=tmp_path)))

    assert isinstance(kept, MemoryStorage)
