"""What cannot be used says why in one sentence of each language: page, API and shell alike.

The files themselves are those of samples/hostile; here a worker has already met them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from a_house import TestHouse, moment
from click.testing import CliRunner

from ce_intake.commands import account
from ce_intake.contract import error_json
from ce_intake.desk import accounts, work
from ce_intake.errors import (
    ArchiveBomb,
    EmptyFile,
    EncryptedFile,
    IntakeError,
    LimitExceeded,
    TruncatedFile,
    UnknownFormat,
    UnreadableFile,
)
from ce_intake.settings import Settings
from ce_intake.store import migrate

MEANT = {
    "a limit of pages": (
        LimitExceeded(limit="pages", most=500),
        "页数，最多 500",
        "pages, at most",
    ),
    "a limit of size": (
        LimitExceeded(limit="bytes", most=104857600),
        "文件大小，最多 100 MB",
        "file size, at most 100 MB",
    ),
    "a picture too wide": (LimitExceeded(limit="side", most=12000), "边长", "side in pixels"),
    "a bomb": (LimitExceeded(limit="pixels", most=90000000), "像素", "pixels"),
    "hard work": (LimitExceeded(limit="seconds", most=60), "处理时间", "seconds of work"),
    "a password": (EncryptedFile(), "密码", "password"),
    "cut off": (TruncatedFile(), "不完整", "incomplete"),
    "a script called .jpg": (UnknownFormat(), "不支持", "not supported"),
    "no picture at all": (UnreadableFile(), "无法读取", "cannot be read"),
    "nothing": (EmptyFile(), "空的", "empty"),
    "an archive of archives": (ArchiveBomb(), "压缩", "archive"),
}


@pytest.mark.parametrize(("error", "chinese", "english"), MEANT.values(), ids=MEANT.keys())
def test_a_file_that_cannot_be_read_says_the_same_on_page_in_api_and_in_a_shell(
    house: TestHouse, error: IntakeError, chinese: str, english: str
) -> None:
    receipt = house.upload(name="坏文件.pdf")
    with house.store.begin() as tx:
        claim = work.claim(tx, receipt.work_id or 0, owner="test", now=moment())
        assert claim is not None
        assert work.record(tx, claim, error, now=moment())

    wang, token = house.client("wang"), _token(house, "wang")
    page = wang.get(f"/papers/{receipt.number}").get_data(as_text=True)
    other = wang.get(f"/papers/{receipt.number}?lang=en").get_data(as_text=True)
    told = house.client().get(f"/api/v1/papers/{receipt.number}", headers=token).get_json()
    shell = {lang: error_json("坏文件.pdf", "", error, lang=lang)["error"] for lang in ("zh", "en")}

    assert chinese in page
    assert english in other
    assert (told["state"], told["reason"]["code"]) == ("set_aside", error.code)
    assert told["reason"]["sentences"] == {lang: shell[lang]["message"] for lang in shell}
    assert shell["zh"]["message"] in page
    assert {said["code"] for said in shell.values()} == {error.code}
    original = wang.get(f"/papers/{receipt.number}/original")
    assert original.get_data() == b"paper 1"  # what was received stays


def test_an_api_call_that_makes_no_sense_is_told_so_in_the_language_asked_for(
    house: TestHouse,
) -> None:
    proposal_id = house.proposed()
    client, token = house.client(), _token(house, "clerk")
    address = f"/api/v1/proposals/{proposal_id}/confirm"

    broken = client.post(address, data=b"{", headers=token).get_json()
    wrong = client.post(address, json={"version": "x"}, headers=token).get_json()

    assert broken["code"] == wrong["code"] == "invalid_input"
    assert broken["sentences"]["zh"] == "“输入”的内容不对：格式不对，无法识别"
    assert wrong["sentences"]["zh"].startswith("“版本”的内容不对：")
    assert wrong["sentences"]["en"].startswith("“Version” cannot be right: ")


def test_an_unknown_person_and_a_wrong_token_are_told_in_words(house: TestHouse) -> None:
    proposal_id = house.proposed()
    client, token = house.client(), _token(house, "clerk")
    shown = client.get(f"/api/v1/proposals/{proposal_id}", headers=token).get_json()
    told = {"version": shown["version"], "digest": shown["digest"], "person_id": "NOBODY"}

    unknown = client.post(f"/api/v1/proposals/{proposal_id}/confirm", json=told, headers=token)
    wrong = client.get("/api/v1/papers", headers={"Authorization": "Bearer cei_wrong"})

    assert unknown.get_json()["sentences"]["zh"] == "“人员”的内容不对：人员名册中没有此人"
    assert (wrong.status_code, wrong.get_json()["code"]) == (401, "not_signed_in")


def test_a_command_names_the_field_that_is_wrong_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate.upgrade(Settings(data=tmp_path).database)
    monkeypatch.setenv("CE_INTAKE_DATA", str(tmp_path))
    arguments = ["add", "wang", "--name", "王", "--role", "admin", "--password", "short"]
    said = {}
    for lang in ("zh", "en"):
        monkeypatch.setenv("CE_INTAKE_LANG", lang)
        answer = CliRunner().invoke(account.command, arguments)
        assert answer.exit_code == 1
        said[lang] = answer.output

    assert "“密码”的内容不对" in said["zh"]
    assert "“Password” cannot be right" in said["en"]


def _token(house: TestHouse, login: str) -> dict[str, str]:
    with house.store.begin() as tx:
        token = accounts.make_token(tx, house.actors[login], label="test", now=moment())
    return {"Authorization": f"Bearer {token}"}
