"""The page of the ways out: what is configured, without secrets, and a test that is put in line."""

from __future__ import annotations

from pathlib import Path

import pytest
from a_house import TestHouse, a_house, mark
from pydantic import SecretStr

from ce_intake.settings import Settings


@pytest.fixture
def told(tmp_path: Path) -> TestHouse:
    """A house with both outlets configured."""
    made = a_house(tmp_path)
    settings = Settings(
        data=tmp_path,
        mail_url=SecretStr("smtps://user:geheim@mail.example.cn"),
        mail_from="ce@example.cn",
        webhook_url=SecretStr("https://hooks.example.cn/in?token=geheim"),
        webhook_secret=SecretStr("whsec_Z2VoZWlt"),
    )
    made.app.extensions["ce_intake"] = type(made.app.extensions["ce_intake"])(
        store=made.store, settings=settings, queue=made.bell
    )
    return made


def test_the_page_names_hosts_and_no_secret(told: TestHouse) -> None:
    page = told.client("admin").get("/outlets").get_data(as_text=True)

    assert "smtps://mail.example.cn" in page
    assert "https://hooks.example.cn" in page
    assert "geheim" not in page
    assert "Z2VoZWlt" not in page
    told.store.close()


def test_what_is_not_configured_says_how_to(house: TestHouse) -> None:
    page = house.client("admin").get("/outlets").get_data(as_text=True)

    assert page.count("未配置") == 2
    assert "CE_INTAKE_WEBHOOK_SECRET" in page


def test_a_test_is_put_in_line_by_an_administrator_alone(house: TestHouse) -> None:
    admin = house.client("admin")

    answer = admin.post("/outlets/test", data={"csrf_token": mark(admin, "/outlets")})

    assert answer.status_code == 303
    assert "测试已排队" in admin.get("/outlets").get_data(as_text=True)
    clerk = house.client("clerk")
    refused = clerk.post("/outlets/test", data={"csrf_token": mark(clerk, "/account")})
    assert refused.status_code == 403


def test_an_address_for_mail_is_kept_on_ones_own_account_and_forgotten_again(
    house: TestHouse,
) -> None:
    wang = house.client("wang")
    token = mark(wang, "/account")

    wrong = wang.post("/account/email", data={"csrf_token": token, "email": "nobody"})
    wang.post("/account/email", data={"csrf_token": token, "email": "wang@example.cn"})
    kept = wang.get("/account").get_data(as_text=True)
    wang.post("/account/email", data={"csrf_token": token, "email": ""})

    assert wrong.status_code == 422
    assert "不是邮件地址" in wrong.get_data(as_text=True)
    assert "wang@example.cn" in kept
    assert "wang@example.cn" not in wang.get("/account").get_data(as_text=True)
