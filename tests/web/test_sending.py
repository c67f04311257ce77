"""Several files sent as the pages of one paper, as the plain form and as the script send them."""

from __future__ import annotations

import io
import json
import re
import zipfile

from a_house import TestHouse, mark
from flask.testing import FlaskClient

from ce_intake.desk import uploads

PAGES = (("第一页.jpg", b"the first page"), ("第二页.jpg", b"the second page"))


def test_files_ticked_as_one_paper_are_bound_in_the_order_in_which_they_were_chosen(
    house: TestHouse,
) -> None:
    wang = house.client("wang")

    wang.post("/papers", data=_form(wang, together="1"))

    with house.store.view() as tx:
        [card] = uploads.mine(tx, house.actors["wang"])
    answer = wang.get(f"/papers/{card.number}/original")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as bound:
        named = [(name[3:], bound.read(name)) for name in bound.namelist()[1:]]
    assert named == list(PAGES)
    assert card.name == "第一页+1.zip"


def test_without_the_tick_each_file_is_a_paper_of_its_own(house: TestHouse) -> None:
    wang = house.client("wang")
    wang.post("/papers", data=_form(wang))

    with house.store.view() as tx:
        assert len(uploads.mine(tx, house.actors["wang"])) == 2


def test_the_same_pages_under_the_same_key_are_received_once(house: TestHouse) -> None:
    wang = house.client("wang")
    asked = {"Accept": "application/json"}

    answers = [
        wang.post("/papers", data=_form(wang, together="1", client_key="k"), headers=asked)
        for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json == answers[1].json


def test_the_words_for_the_script_are_whole_in_both_languages(house: TestHouse) -> None:
    for lang in ("zh", "en"):
        client = house.client("wang")
        client.set_cookie("ce_lang", lang)
        page = client.get("/papers").get_data(as_text=True)
        words = json.loads(re.search(r"data-words='([^']*)'", page)[1])  # type: ignore[index]
        assert not [word for word in words.values() if word.startswith("ui_") or "…" in word]
        assert "{count}" in words["send_pages"]


def _form(client: FlaskClient, **more: str) -> dict[str, object]:
    files = [(io.BytesIO(content), name) for name, content in PAGES]
    return {"csrf_token": mark(client, "/papers"), "files": files, **more}
