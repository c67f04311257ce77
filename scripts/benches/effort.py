"""`scripts/bench effort`: what an entry costs a clerk, on the real pages in a real browser.

A generated corpus is read by the real pipeline. A driver then plays a clerk who knows the truth: he
compares what is shown, puts right what is wrong by the keys that the page offers, and confirms.
Beside it the same entries are typed by hand into the same form, empty. Every key, click and Tab
stop is one that the browser got; seconds come from the keystroke-level model in `operator_model`
with the machine's own answer measured in the page.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, sync_playwright
from werkzeug.serving import WSGIRequestHandler, make_server

from ce_intake.desk import values_in
from samples.generator import corpus
from scripts.benches import effort_page
from scripts.benches.effort_desks import NOT_TYPED, PASSWORD, Desk, Truth, clean, fill, found
from scripts.benches.effort_page import Case
from scripts.benches.operator_model import Effort, typing
from scripts.benches.scoring import folded
from web import create_app
from web.bell import Bell

TOP = Path(__file__).resolve().parent.parent.parent
CLEAN = ("born", "scan")
CHOSEN = ("learning_form", "subject")
WATCH = """() => {
  window.swaps = [];
  let began = null;
  addEventListener('keydown', (event) => {
    if (event.key === 'Enter') began = performance.now();
  }, true);
  const drawn = () => {  // in the frame behind the one in which it was drawn
    if (began !== null) window.swaps.push(performance.now() - began);
    began = null;
  };
  new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    .observe(document.body, { childList: true });
}"""
AHEAD = """() => {
  const main = document.querySelector('main.review:not([data-busy], [data-fresh])');
  return main && (main.matches('[data-ahead]') || !main.dataset.next);
}"""
SETTLED = """(key) => {
  const main = document.querySelector('main.review');
  if (!main || main.matches('[data-busy], [data-fresh]')) return !main;
  return Number(main.dataset.id) !== key || main.querySelector('[role=alert]');
}"""
MISSED = "main.review .toast[data-unseen]"
SHOWN = """() => {
const seen = ['name', 'content'];  // compared at every entry
const place = (one) => {
  const at = document.querySelector(`rect[data-field="${one.dataset.field}"]`);
  const sides = ['x', 'y', 'width', 'height'];
  return at ? sides.map((side) => at.getAttribute(side)).join() : one.dataset.field;
};
return {
  id: Number(document.querySelector('main.review').dataset.id),
  person: document.querySelector('[name=person_id]:checked')?.value ?? '',
  people: [...document.querySelectorAll('.people input[type=radio]')]
    .map((one) => one.value).filter((one) => one && one !== '+'),
  looks: document.querySelectorAll(
    '.warnings li:not(.settled), .field:not(.settled) .about').length + new Set(
    [...document.querySelectorAll('.field.doubtful')]
      .filter((one) => one.querySelector('.sure') && !seen.includes(one.dataset.field))
      .map(place)).size,
  offers: [...document.querySelectorAll('.offer[aria-pressed=false]')]
    .map((one) => [one.closest('.field')?.dataset.field ?? 'person', one.value]),
  fields: [...document.querySelectorAll('.field')].map((one) => ({
    name: one.dataset.field,
    value: one.querySelector('input, select').value,
  })),
};
}"""


def main() -> None:
    """Read, drive, print; with `--write` into docs/effort.md."""
    parser = argparse.ArgumentParser(prog="scripts/bench effort", description=__doc__)
    parser.add_argument("--documents", type=int, default=48)
    parser.add_argument("--clean", type=int, default=12, help="papers of each clean state")
    parser.add_argument("--seed", type=int, default=31)
    parser.add_argument("--write", action="store_true", help="write docs/effort.md")
    args = parser.parse_args()
    choice = corpus.Choice(documents=args.documents, seed=args.seed, seen=None)
    with tempfile.TemporaryDirectory(prefix="effort-") as folder:
        read, blank = (found(Path(folder) / name, args.seed) for name in ("read", "blank"))
        fill(read, corpus.generate(choice), blank=blank)
        fill(read, clean(replace(choice, documents=args.clean), CLEAN))
        cases, swaps = played(read, hand=False)
        by_hand, _ = played(blank, hand=True)
        read.store.close()
        blank.store.close()
    page = effort_page.page(cases, by_hand, swaps, command=" ".join(sys.argv[1:]))
    sys.stdout.write(page)
    if args.write:
        (TOP / "docs" / "effort.md").write_text(page, encoding="utf-8")


def played(desk: Desk, *, hand: bool) -> tuple[list[Case], list[float]]:
    """What each entry of the desk's queue cost, and how long the page took to change."""
    cases: list[Case] = []
    swaps: list[float] = []
    with _served(desk) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(f"{url}/sign-in")
        page.fill("#login", "clerk")
        page.fill("#password", PASSWORD)
        page.click("main button.main")
        for key, truth in sorted(desk.truths.items()):
            if not page.url.endswith(f"/proposals/{key}"):
                page.goto(f"{url}/proposals/{key}")
                page.evaluate(WATCH)
            page.wait_for_function(AHEAD)
            effort = _one(page, truth, hand=hand)
            done = page.evaluate("window.swaps ? window.swaps.splice(0) : []")
            effort.machine = (done[-1] if done else 0.0) / 1000
            swaps += done[-1:]
            cases.append(Case(truth=truth, effort=effort))
            sys.stderr.write(f"\rplayed {len(cases)} of {len(desk.truths)}   ")
        browser.close()
    return cases, swaps


def _one(page: Page, truth: Truth, *, hand: bool) -> Effort:
    shown = page.evaluate(SHOWN)
    effort = Effort()
    if not hand:
        effort.looks = shown["looks"] + len(shown["offers"])
    if truth.values is None or any(
        not truth.values.get(name) for name in values_in.needed(truth.kind)
    ):
        _refuse(page, effort, "n" if truth.values is None else "s")
        return effort
    if _takes({**truth.values, "person": truth.person_id}, shown["offers"]):
        _press(page, effort, "Control+D")
        effort.keys += 1  # two keys in one press
        effort.acts.append("took what was put right before")
        shown = page.evaluate(SHOWN)
    _person(page, effort, truth, shown)
    for one in shown["fields"]:
        wanted = truth.values.get(one["name"], "")
        if one["name"] != NOT_TYPED and folded(one["value"]) != folded(wanted):
            _put(page, effort, one["name"], wanted)
            effort.acts.append(f"put right: {one['name']}")
    _confirm(page, effort, shown["id"])
    return effort


def _takes(values: Mapping[str, str], offers: list[tuple[str, str]]) -> bool:
    """Whether more of what is offered from the entry before is right than wrong."""
    right = [folded(value) == folded(values.get(name, "")) for name, value in offers]
    return sum(right) * 2 > len(right)


def _person(page: Page, effort: Effort, truth: Truth, shown: Mapping[str, object]) -> None:
    """The true person by his digit, by search, or as a new one."""
    listed: list[str] = shown["people"]  # type: ignore[assignment]
    if shown["person"] == truth.person_id and truth.person_id:
        return
    if truth.person_id in listed[:9]:
        if page.evaluate("document.activeElement.matches('input:not([type=radio])')"):
            _press(page, effort, "Escape")
        _press(page, effort, str(listed.index(truth.person_id) + 1))
        return
    name = (truth.values or {})["name"]
    if page.evaluate("document.activeElement.matches('input:not([type=radio])')"):
        _press(page, effort, "Escape")
    if not truth.person_id:
        _press(page, effort, "a")
        if page.input_value("#new_name") != name:
            _click(page, effort, "#new_name")
            _press(page, effort, "Control+A")
            _type(page, effort, name)
        return
    _press(page, effort, "p")
    _type(page, effort, name)
    row = f"#found input[value='{truth.person_id}']"
    page.wait_for_selector(row)
    if page.locator("#found input").count() == 1:
        _press(page, effort, "Enter")
    else:
        _click(page, effort, row)


def _put(page: Page, effort: Effort, name: str, text: str) -> None:
    """Go to the field (by Tab where the page stops there, else by the mouse) and type."""
    here = f"document.activeElement.id === 'field-{name}'"
    if page.evaluate(f"document.querySelector('#field-{name}').tabIndex === 0"):
        for _ in range(20):
            if page.evaluate(here):
                break
            _press(page, effort, "Tab")
            effort.stops += 1
    if name in CHOSEN:
        if not page.evaluate(here):
            page.focus(
                f"#field-{name}"
            )  # a click, whose list would stay open and take the next key
            effort.clicks += 1
        page.select_option(f"#field-{name}", text)
        effort.keys += 2  # opening and choosing by the first letter
        return
    if not page.evaluate(here):
        _click(page, effort, f"#field-{name}")
    page.evaluate("document.activeElement.select()")
    if page.evaluate("document.activeElement.value !== ''"):
        _press(page, effort, "Delete")
    _type(page, effort, text)


def _confirm(page: Page, effort: Effort, key: int) -> None:
    """Press Enter; say that it is surely he where asked; set aside what counts already."""
    for _ in range(5):
        _press(page, effort, "Enter")
        if page.locator(MISSED).is_visible():
            effort.acts.append("shown what was out of sight")
            continue
        page.wait_for_function(SETTLED, arg=key)
        if page.locator(f"main.review[data-id='{key}']").count() == 0:
            return
        effort.looks += 1
        effort.acts.append("asked")
        if page.locator("[name=sure]").count() == 0:
            break
        _press(page, effort, "Escape")
        _press(page, effort, "y")
    effort.acts.append("refused")
    _press(page, effort, "Escape")
    _refuse(page, effort, "s")


def _refuse(page: Page, effort: Effort, key: str) -> None:
    if page.evaluate("document.activeElement.matches('input:not([type=radio]), select')"):
        _press(page, effort, "Escape")
    before = page.evaluate("document.querySelector('main.review').dataset.id")
    _press(page, effort, key)
    _press(page, effort, "Enter")
    page.wait_for_function(
        "key => document.querySelector('main.review')?.dataset.id !== key", arg=before
    )
    effort.acts.append(key)


def _press(page: Page, effort: Effort, key: str) -> None:
    page.keyboard.press(key)
    effort.keys += 1


def _click(page: Page, effort: Effort, where: str) -> None:
    page.locator(where).first.click()
    effort.clicks += 1


def _type(page: Page, effort: Effort, text: str) -> None:
    page.keyboard.insert_text(text)
    effort.keys += typing(text)


class _Quiet(WSGIRequestHandler):
    """Serves without a line for each request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@contextmanager
def _served(desk: Desk) -> Iterator[str]:
    app = create_app(desk.settings, store=desk.store, queue=Bell(desk.settings))
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()


if __name__ == "__main__":
    main()
