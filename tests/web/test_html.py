"""Every page, in both languages, held to what a careful reader of its source would ask."""

from __future__ import annotations

import io
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from a_batch import a_read_batch
from a_house import TestHouse, a_doubtful_entry, an_entry, moment

import web
from ce_intake.desk import known, proposals
from ce_intake.messages import catalogue
from ce_intake.values import KindCode, LearningForm, Subject

_COURSE = {"name": "数据安全", "aliases": "数据安全基础（2019至2021）", "course_sort": "course"}
VOID = {
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
    "image",
    "rect",
}
NAMELESS = {"hidden", "submit", "button"}
TEMPLATES = Path(web.__file__).parent / "templates"


class Reader(HTMLParser):
    """Collects what is wrong with a page."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.ids: Counter[str] = Counter()
        self.labelled: set[str] = set()
        self.controls: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.heads: list[int] = []
        self.described: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self._inline(tag, found)
        if found.get("id"):
            self.ids[found["id"] or ""] += 1
        if tag == "label" and found.get("for"):
            self.labelled.add(found["for"] or "")
        if tag in {"input", "select", "textarea"} and found.get("type") not in NAMELESS:
            inside = "label" in self.open
            if not inside and not found.get("aria-label"):
                self.controls.append((tag, found))
        if tag == "html" and found.get("lang") not in {"zh-CN", "en"}:
            self.wrong.append("html without a language")
        if tag == "img" and "alt" not in found:
            self.wrong.append("img without alt")
        if re.fullmatch("h[1-6]", tag):
            self.heads.append(int(tag[1]))
        self._references(found)
        if tag not in VOID and not (self.get_starttag_text() or "").endswith("/>"):
            self.open.append(tag)

    def _references(self, found: dict[str, str | None]) -> None:
        for name in ("aria-describedby", "aria-labelledby"):
            self.described.update((found.get(name) or "").split())
        for name in ("src", "href", "action", "formaction"):
            self.links.append(found.get(name) or "")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def _inline(self, tag: str, found: dict[str, str | None]) -> None:
        if "style" in found or tag == "style":
            self.wrong.append(f"inline style on {tag}")
        if tag == "script" and not found.get("src"):
            self.wrong.append("inline script")
        if any(name.startswith("on") for name in found):
            self.wrong.append(f"inline handler on {tag}")

    def verdict(self) -> list[str]:
        """Everything that is wrong."""
        wrong = list(self.wrong)
        wrong += [f"id {name} stands twice" for name, number in self.ids.items() if number > 1]
        for tag, found in self.controls:
            if found.get("id") not in self.labelled:
                wrong.append(f"{tag} {found.get('name')} has no label")
        wrong += [f"{name} describes nothing" for name in self.described if name not in self.ids]
        wrong += [f"leads outside: {link}" for link in self.links if re.match(r"\w+://|//", link)]
        if self.heads.count(1) != 1:
            wrong.append("not one h1")
        wrong += [f"left open: {tag}" for tag in self.open if tag not in {"p", "li"}]
        return wrong


def _filled(house: TestHouse) -> dict[str, list[str]]:
    receipt = house.upload()
    base = an_entry()
    other = replace(base, certificate_no=replace(base.certificate_no, value="JX-9"))
    ready, doubtful = house.read(receipt, other, a_doubtful_entry(), kind=KindCode.TRANSCRIPT)
    first = house.proposed()
    house.upload(name="排队.pdf")
    clerk = house.actors["clerk"]
    with house.store.begin() as tx:
        view = proposals.show(tx, clerk, first)
        made = proposals.confirm(
            tx,
            clerk,
            first,
            version=view.version,
            digest=view.digest,
            values={},
            person_id="P1",
            now=moment(),
        )
        course = known.put(tx, clerk, "courses", _COURSE, now=moment()).value_id
    batch, stack = a_read_batch(house, 5, {2: "", 4: "CE-INTAKE-SEPARATOR"})
    paper, entry = f"/papers/{receipt.number}", f"/entries/{made.entry_id}"
    own = ["/account", "/my-data", "/policy", "/help", "/api/"]
    return {
        "": ["/sign-in", "/help", "/api/", "/no-such-page"],
        "wang": [
            "/papers",
            "/papers?search=nothing",
            "/papers?group=returned",
            paper,
            "/year/2026",
            "/year/2025",
            "/record",
            entry,
            *own,
        ],
        "li": ["/papers", "/record", "/year/2026"],
        "clerk": [
            "/queue",
            "/queue?state=confirmed",
            "/queue?search=nobody",
            "/batches",
            f"/batches/{batch}",
            f"/batches/{batch}/files?state=taken",
            f"/batches/{batch}/files",
            f"/stacks/{stack}",
            "/queue?search=王小明&kind=transcript",
            "/queue/courses",
            "/queue/course?content=大数据分析与应用",
            "/queue/course?content=nobody",
            "/second-looks",
            "/files",
            "/files?state=proposed",
            f"/proposals/{ready}",
            f"/proposals/{doubtful}",
            f"/proposals/{first}",
            f"{paper}/entries",
            paper,
            entry,
            "/people",
            "/people?search=王",
            "/people/P1",
            "/people/import",
            "/registers",
            "/registers/courses",
            "/registers/units?search=nothing",
            f"/registers/values/{course}",
            "/registers/spellings",
            "/registers/issuers/import",
            "/people/P1/years/2026",
            "/papers",
            "/audit",
            *own,
        ],
        "admin": ["/accounts", "/outlets", "/registers", "/registers/units", *own],
        "auditor": ["/audit", "/audit?verify=1", *own],
    }


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_is_sound_html_with_labels_and_nothing_inline(
    house: TestHouse, lang: str
) -> None:
    wrong = {}
    for login, pages in _filled(house).items():
        client = house.client(login or None)
        client.set_cookie("ce_lang", lang)
        for page in pages:
            answer = client.get(page)
            assert answer.status_code in {200, 403, 404}, page
            reader = Reader()
            reader.feed(answer.get_data(as_text=True))
            if reader.verdict():
                wrong[login, page] = reader.verdict()
            text = answer.get_data(as_text=True)
            assert not re.search(r">\s*ui_\w+|\"ui_\w+", text), page

    assert wrong == {}


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("header", ["人员编号,姓名,身份证号", "甲,乙,丙"])
def test_the_plan_of_an_import_is_sound_html(house: TestHouse, lang: str, header: str) -> None:
    house.app.config["WTF_CSRF_ENABLED"] = False
    client = house.client("clerk")
    client.set_cookie("ce_lang", lang)
    sheet = f"{header}\nP1,王小明,1.2E+17\nP3,李青,\nP8,<b>,\nP9,孙九,\n,无,\n".encode()
    answer = client.post("/people/import", data={"file": (io.BytesIO(sheet), "a.csv")})
    reader = Reader()
    reader.feed(answer.get_data(as_text=True))

    assert reader.verdict() == []
    assert not re.search(r">\s*(ui|row)_\w+", answer.get_data(as_text=True))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_word_that_a_template_asks_for_is_in_the_catalogue(lang: str) -> None:
    words = catalogue(lang)
    asked = {
        code
        for path in [*TEMPLATES.rglob("*.html"), *TEMPLATES.parent.rglob("*.py")]
        for code in re.findall(r"\bt\([\"'](\w+)[\"'][,)]", path.read_text("utf-8"))
    }

    assert {code for code in asked if f"ui_{code}" not in words} == set()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_kind_form_and_subject_has_a_word(lang: str) -> None:
    words = catalogue(lang)
    codes = [f"kind_{code}" for code in KindCode]
    codes += [f"learning_form_{code}" for code in LearningForm]
    codes += [f"subject_{code}" for code in Subject]

    assert [code for code in codes if f"ui_{code}" not in words] == []


def test_every_template_is_used() -> None:
    sources = [*TEMPLATES.rglob("*.html"), *TEMPLATES.parent.rglob("*.py")]
    text = "\n".join(path.read_text("utf-8") for path in sources)
    names = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}
    composed = {"proposals/_review.html", "proposals/show.html"}

    assert {name for name in names - composed if name not in text} == set()


def test_the_first_load_of_a_page_weighs_less_than_two_hundred_kilobytes(house: TestHouse) -> None:
    proposal_id = house.proposed()
    client = house.client("clerk")
    for page in ("/sign-in", "/queue", f"/proposals/{proposal_id}"):
        text = client.get(page).get_data(as_text=True)
        linked = set(re.findall(r'(?:src|href)="(/static/[^"?]+)', text))
        linked |= {"/static/viewer.js", "/static/check.js"}
        weight = len(text) + sum(len(client.get(link).data) for link in linked)
        assert weight < 200_000, page
