"""The real servers of the tests, and the embedded queue server of the product."""

from __future__ import annotations

import os
import signal

import boto3
import psycopg
import pytest
import redis
import servers

from ce_intake.running import valkey


def test_the_embedded_queue_server_answers_and_says_so() -> None:
    with servers.a_valkey() as server:
        assert valkey.answers(server.url)
        server.kill()

        assert not valkey.answers(server.url)


def test_what_the_embedded_queue_server_was_told_survives_its_stop() -> None:
    with servers.a_valkey() as server:
        redis.Redis.from_url(server.url).set("bell", "rung")
        server.stop()
        server.start()

        assert redis.Redis.from_url(server.url).get("bell") == b"rung"


def test_a_frozen_queue_server_does_not_count_as_answering() -> None:
    with servers.a_valkey() as server:
        assert server.process is not None
        os.kill(server.process.pid, signal.SIGSTOP)

        assert not valkey.answers(server.url, seconds=0.2)

        os.kill(server.process.pid, signal.SIGCONT)


@pytest.mark.slow
@pytest.mark.postgres
def test_a_postgres_is_real_and_empty(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        [(version,)] = connection.execute("show server_version_num").fetchall()
        [(tables,)] = connection.execute(
            "select count(*) from information_schema.tables where table_schema = 'public'"
        ).fetchall()

    assert int(version) >= 150000
    assert tables == 0


@pytest.mark.slow
def test_the_s3_server_refuses_to_overwrite_when_asked(s3_endpoint: str) -> None:
    client = boto3.client("s3", endpoint_url=s3_endpoint, region_name="us-east-1")
    client.create_bucket(Bucket="proofs")
    client.put_object(Bucket="proofs", Key="a", Body=b"one", IfNoneMatch="*")

    with pytest.raises(client.exceptions.ClientError):
        client.put_object(Bucket="proofs", Key="a", Body=b"two", IfNoneMatch="*")
