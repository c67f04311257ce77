"""Forms from elsewhere, words that want to be code, files as pages, guessed passwords."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from a_house import PASSWORD, TestHouse, an_entry, mark
from werkzeug.datastructures import MultiDict

from web.access import ROUTES, Door

EVIL = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "{{ 7*7 }}${7*7}",
    "</textarea><svg onload=alert(1)>",
)
UNSAFE = sorted(
    {(r.path, r.endpoint) for r in ROUTES if r.method == "POST" and r.door is not Door.TOKEN}
)


@pytest.mark.parametrize(("path", "endpoint"), UNSAFE)
def test_a_change_without_its_csrf_mark_is_refused(
    house: TestHouse, path: str, endpoint: str
) -> None:
    client = house.client()
    address = re.sub(r"<int:\w+>", "1", path)
    address = re.sub(r"<\w+>", "x", address)

    answer = client.post(address, data={"version": "1"})

    assert answer.status_code in {400, 401}
    signed_in = house.client("clerk")
    if signed_in.post(address, data={"version": "1"}).status_code not in {400, 403}:
        pytest.fail(f"{endpoint} takes a form without a mark")


def test_a_form_that_the_browser_says_another_site_sent_is_refused(house: TestHouse) -> None:
    client = house.client()
    form = {"login": "wang", "password": PASSWORD, "csrf_token": mark(client, "/sign-in")}

    answer = client.post("/sign-in", data=form, headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 400


@pytest.mark.parametrize("words", EVIL)
def test_hostile_words_are_shown_as_words_everywhere(house: TestHouse, words: str) -> None:
    receipt = house.upload(name=f"{words}.jpg")
    base = an_entry()
    entry = replace(
        base,
        content=replace(base.content, value=words, text=words),
        name=replace(base.name, value=words, text=words),
    )
    [proposal_id] = house.read(receipt, entry)
    clerk, wang = house.client("clerk"), house.client("wang")
    address = f"/proposals/{proposal_id}"
    text = clerk.get(address).get_data(as_text=True)
    form = {name: _hidden(text, name) for name in ("csrf_token", "version", "digest")}
    clerk.post(f"{address}/return", data={**form, "reason": "return_other", "words": words})

    pages = [
        (clerk, address),
        (clerk, "/queue?state=returned"),
        (clerk, f"/queue?search={words}"),
        (clerk, f"/papers/{receipt.number}/entries"),
        (wang, "/papers"),
        (wang, f"/papers/{receipt.number}"),
    ]
    for client, page in pages:
        shown = client.get(page).get_data(as_text=True)
        assert "<script>alert" not in shown
        assert "<img src=x" not in shown
        assert "<svg onload" not in shown
        assert "49$49" not in shown


def test_direction_marks_in_a_file_name_can_be_seen(house: TestHouse) -> None:
    house.upload(name="成绩\u202egpj.exe")

    assert "‹U+202E›" in house.client("wang").get("/papers").get_data(as_text=True)


def test_an_original_is_only_ever_saved_under_its_own_name(house: TestHouse) -> None:
    receipt = house.upload(name="张三的 证书.html")

    answer = house.client("wang").get(f"/papers/{receipt.number}/original")

    assert answer.mimetype == "application/octet-stream"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]
    disposition = answer.headers["Content-Disposition"]
    assert disposition.startswith("attachment; ")
    assert "filename*=UTF-8''%E5%BC%A0%E4%B8%89%E7%9A%84%20%E8%AF%81%E4%B9%A6.html" in disposition


def test_every_answer_forbids_what_is_not_ours_and_is_kept_by_no_cache(house: TestHouse) -> None:
    client = house.client("wang")

    for address in ("/papers", "/sign-in", "/no-such-page", "/healthz"):
        headers = client.get(address).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "unsafe" not in headers["Content-Security-Policy"]
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_the_sixth_wrong_password_within_a_minute_has_to_wait(house: TestHouse) -> None:
    client = house.client()

    answers = [house.sign_in(client, "wang", "wrong") for _ in range(6)]

    assert answers == [401] * 5 + [429]
    assert house.sign_in(client, "wang", PASSWORD) == 429


def test_the_session_cookie_is_new_after_signing_in_and_dead_after_signing_out(
    house: TestHouse,
) -> None:
    client = house.client()
    before = mark(client, "/sign-in")
    house.sign_in(client, "wang")
    kept = client.get_cookie("ce_session")
    assert kept is not None
    assert kept.http_only
    assert kept.same_site == "Lax"

    client.post("/sign-out", data={"csrf_token": mark(client, "/papers")})
    stolen = house.client()
    stolen.set_cookie("ce_session", kept.value)

    assert mark(client, "/sign-in") != before
    assert stolen.get("/papers").status_code == 303


@pytest.mark.parametrize(
    "target", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:1"]
)
def test_signing_in_never_leads_off_the_site(house: TestHouse, target: str) -> None:
    client = house.client()
    form = {
        "login": "wang",
        "password": PASSWORD,
        "next": target,
        "csrf_token": mark(client, "/sign-in"),
    }

    assert client.post("/sign-in", data=form).location == "/"


def test_a_form_of_a_thousand_parts_is_refused(house: TestHouse) -> None:
    client = house.client("wang")
    token = mark(client, "/papers")
    parts = MultiDict([("csrf_token", token), *((f"field{n}", "x") for n in range(1000))])
    parts.add("files", (io.BytesIO(b"x"), "a.jpg"))

    answer = client.post("/papers", data=parts, content_type="multipart/form-data")

    assert answer.status_code == 413
    assert house.bell.rung == []


def test_a_file_over_the_limit_is_refused_with_the_limit(house: TestHouse) -> None:
    house.app.config["MAX_CONTENT_LENGTH"] = 2000
    client = house.client("wang")
    form = {"csrf_token": mark(client, "/papers"), "files": (io.BytesIO(b"x" * 4000), "a.jpg")}

    answer = client.post("/papers", data=form, headers={"Accept": "application/json"})

    assert answer.status_code == 413
    assert answer.get_json()["code"] == "limit_exceeded"


def test_an_empty_file_gets_no_receipt_but_a_sentence(house: TestHouse) -> None:
    client = house.client("wang")
    form = {"csrf_token": mark(client, "/papers"), "files": (io.BytesIO(b""), "空.jpg")}

    answer = client.post("/papers", data=form, headers={"Accept": "application/json"})

    assert answer.status_code == 422
    assert answer.get_json()["code"] == "empty_file"
    assert set(answer.get_json()["sentences"]) == {"zh", "en"}


def test_the_same_client_key_gives_the_same_receipt(house: TestHouse) -> None:
    client = house.client("wang")
    token = mark(client, "/papers")

    numbers = {
        client.post(
            "/papers",
            data={
                "csrf_token": token,
                "client_key": "k1",
                "files": (io.BytesIO(b"photo"), "一.jpg"),
            },
            headers={"Accept": "application/json"},
        ).get_json()["number"]
        for _ in range(3)
    }

    assert len(numbers) == 1


def _hidden(page: str, name: str) -> str:
    return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]
