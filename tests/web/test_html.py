"""Every page, in both languages, held to what a careful reader of its source would ask."""

from __future__ import annotations

import io
import re
from collections import Counter
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path

import pytest
from a_house import TestHouse
from every_page import NO_PAGES, every_page
from werkzeug.exceptions import NotFound

import web
from ce_intake.messages import catalogue
from ce_intake.values import KindCode, LearningForm, Subject
from web.access import ROUTES

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
FIRST_LOAD = 200_000  # bytes, without pictures of papers
STATIC = Path(web.__file__).parent / "static"
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


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_page_is_sound_html_with_labels_and_nothing_inline(
    house: TestHouse, lang: str
) -> None:
    wrong = {}
    for login, pages in every_page(house).items():
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


def test_every_address_of_the_table_that_is_a_page_is_looked_at(house: TestHouse) -> None:
    asked = house.app.url_map.bind("here")
    looked_at = set()
    for address in (address for pages in every_page(house).values() for address in pages):
        with suppress(NotFound):
            looked_at.add(asked.match(address.partition("?")[0])[0])
    pages = {rule.endpoint for rule in ROUTES if rule.method == "GET"}
    pages = {name for name in pages if not name.startswith("api")} - NO_PAGES

    assert pages - looked_at == set()


def test_the_first_load_of_every_page_weighs_at_most_two_hundred_kilobytes(
    house: TestHouse,
) -> None:
    weights: dict[str, int] = {}
    for login, pages in every_page(house).items():
        client = house.client(login or None)
        for page in pages:
            content = client.get(page).data
            linked = _scripts_of(set(re.findall(rb'(?:src|href)="/static/([^"?]+)', content)))
            weights[page] = len(content) + sum((STATIC / name).stat().st_size for name in linked)

    assert {page: weight for page, weight in weights.items() if weight > FIRST_LOAD} == {}


def _scripts_of(linked: set[bytes]) -> set[str]:
    """These files and the modules that they import, at once or later."""
    found, fresh = set(), {name.decode() for name in linked}
    while fresh:
        name = fresh.pop()
        found.add(name)
        text = (STATIC / name).read_text("utf-8") if name.endswith(".js") else ""
        fresh |= set(re.findall(r"[\"']\./([\w-]+\.js)[\"']", text)) - found
    return found
