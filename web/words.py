"""How values are spelled on a page: sentences by code, hours, sizes, moments, digests.

Pure formatting of what the desk gave; templates use these as filters and globals.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from flask import Flask, request, url_for

from ce_intake.desk import talk
from ce_intake.desk.actors import Actor, Role
from ce_intake.messages import catalogue, refusal, sentence, size_words
from web import here, sessions
from web.forms.decisions import spell_field

ZONE = ZoneInfo("Asia/Shanghai")
READS = {Role.UPLOADER: "uploads.mine", Role.CLERK: "uploads.listed"}
NARROWEST, WIDEST = 12, 60  # columns of a text box
MENUS: Mapping[Role, tuple[tuple[str, str], ...]] = {
    Role.UPLOADER: (
        ("uploads.mine", "menu_papers"),
        ("ledger.mine", "menu_year"),
        ("mine.record", "menu_record"),
        ("mine.data", "menu_data"),
    ),
    Role.CLERK: (
        ("proposals.queue", "menu_queue"),
        ("uploads.listed", "menu_files"),
        ("batches.listed", "menu_batches"),
        ("people.search", "menu_people"),
        ("registers.index", "menu_registers"),
        ("uploads.mine", "menu_papers"),
        ("policy.show", "menu_policy"),
    ),
    Role.VERIFIER: (
        ("proposals.queue", "menu_queue"),
        ("uploads.listed", "menu_files"),
        ("batches.listed", "menu_batches"),
        ("people.search", "menu_people"),
        ("registers.index", "menu_registers"),
        ("policy.show", "menu_policy"),
    ),
    Role.ADMIN: (
        ("accounts.listing", "menu_accounts"),
        ("registers.index", "menu_registers"),
        ("outlets.show", "menu_outlets"),
    ),
    Role.AUDITOR: (("audit.events", "menu_audit"), ("policy.show", "menu_policy")),
}


SECTIONS: Mapping[str, tuple[str, ...]] = {  # by page or blueprint, the first that is in the menu
    "proposals": ("proposals.queue",),
    "grid": ("proposals.queue",),
    "twins": ("proposals.queue",),
    "looks": ("proposals.queue",),
    "changes": ("proposals.queue",),
    "uploads": ("uploads.listed", "uploads.mine"),
    "batches": ("batches.listed",),
    "arrivals": ("batches.listed",),
    "people": ("people.search",),
    "imports": ("people.search",),
    "imports.begin_known": ("registers.index",),
    "registers": ("registers.index",),
    "ledger": ("ledger.mine", "people.search"),
    "entries": ("mine.record", "people.search"),
    "mine": ("mine.record", "people.search"),
}


def teach(app: Flask) -> None:
    """Give the templates their words."""
    app.add_template_global(t)
    app.add_template_global(here.lang, "lang")
    app.add_template_global(here.visitor, "visitor")
    app.add_template_filter(spelled, "sentence")
    app.add_template_filter(reason_words)
    app.add_template_filter(size_words, "size")
    app.add_template_filter(moment)
    app.add_template_filter(instant)
    app.add_template_filter(day_words, "day")
    app.add_template_filter(hours_words, "hours")
    app.add_template_filter(visible)
    app.add_template_filter(percent)
    app.add_template_filter(act_words)
    app.add_template_global(page_address)
    app.add_template_global(menu)
    app.add_template_global(section)
    app.add_template_global(sessions.is_shared, "shared_device")
    app.add_template_global(unread)
    app.add_template_global(field_attributes)
    app.add_template_global(spell_fact)
    app.add_template_global(columns)
    app.add_template_global(spell_field)
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True


def t(code: str, **facts: object) -> str:
    """A sentence or word of the pages (`ui_` + *code*) in the reader's language."""
    return sentence(f"ui_{code}", lang=here.lang(), **facts)


def spelled(code: str, facts: Mapping[str, object] | None = None) -> str:
    """The sentence of a finding, reason or error; the words of the page where it has one."""
    lang = here.lang()
    known = catalogue(lang)
    if code not in known and f"ui_{code}" in known:
        code = f"ui_{code}"
    told = dict(facts or {})
    if "column" in told:
        told["column"] = t(str(told["column"]))
    return refusal(code, told, lang=lang)


def reason_words(text: str) -> str:
    """A reason as it was kept: free words, or a code with words behind it."""
    code, _, words = text.partition(" ")
    if code not in catalogue(here.lang()):
        return visible(text)
    return f"{spelled(code)} {visible(words)}".strip()


def moment(value: datetime | None, form: str = "%Y-%m-%d %H:%M") -> str:
    """A moment on the clock of Beijing; nothing for None."""
    if value is None:
        return ""
    aware = value if value.tzinfo else value.replace(tzinfo=UTC)
    return aware.astimezone(ZONE).strftime(form)


def instant(text: str) -> str:
    """A moment written as ISO 8601, on the clock of Beijing to the second."""
    return moment(datetime.fromisoformat(text), "%Y-%m-%d %H:%M:%S")


def day_words(value: object) -> str:
    """A day, month or year as the reader's language writes it; other text as it is."""
    text = "" if value is None else str(value)
    parts = text.split("-")
    if here.lang() != "zh" or not all(part.isdigit() for part in parts) or len(parts) > 3:
        return text
    return "".join(f"{int(part)}{sign}" for part, sign in zip(parts, "年月日", strict=False))


def hours_words(value: Decimal | str | None) -> str:
    """学时 without needless zeros: 8, 7.5."""
    if value is None or value == "":
        return "—"
    text = f"{Decimal(str(value)).normalize():f}"
    return text


def spell_fact(name: str, text: str) -> str:
    """A fact of a register as people read it: the word for a code of a closed list."""
    return t(f"{name}_{text}") if text and f"ui_{name}_{text}" in catalogue(here.lang()) else text


def act_words(code: str, otherwise: str) -> str:
    """What a code of the trail means to people; *otherwise* where it has no words."""
    found = catalogue(here.lang())
    return found.get(code) or found.get(f"ui_{code}") or otherwise


def percent(value: float) -> str:
    """A probability as a whole percentage; what is not certain is never called so."""
    shown = round(value * 100)
    return f"{min(shown, 99) if value < 1 else shown}%"


def visible(value: object) -> str:
    """Text in which control and direction characters can be seen (promise 3.7)."""
    text = unicodedata.normalize("NFC", "" if value is None else str(value))
    return "".join(_seen(char) for char in text)


def menu(person: Actor | None) -> tuple[tuple[str, str], ...]:
    """The pages that a person's role begins from: endpoint and word."""
    return () if person is None else MENUS[person.role]


def section() -> str:
    """The page of the menu to which the page that is asked for belongs; "" where to none."""
    person, endpoint = here.visitor(), request.endpoint or ""
    found = SECTIONS.get(endpoint) or SECTIONS.get(endpoint.partition(".")[0], ())
    begins = [one for one, _ in menu(person)]
    return "" if endpoint in begins else next((one for one in found if one in begins), "")


def unread(endpoint: str) -> int:
    """How many papers somebody wrote about, for the menu's word that leads to them."""
    person = here.visitor()
    if person is None or READS.get(person.role) != endpoint:
        return 0
    with here.reading() as tx:
        return talk.unread(tx, person)


def field_attributes(name: str) -> dict[str, str]:
    """What a browser should know of the input for a field, so that a phone shows fit keys."""
    found = {"autocapitalize": "none", "spellcheck": "false"}
    if name in {"hours", "credit_year"}:
        found["inputmode"] = "decimal"
    if name.endswith("_date"):
        found["placeholder"] = t("date_form")
    return found


def columns(text: str) -> int:
    """How wide a text box must be so that nothing of *text* is hidden; a Chinese sign takes two."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return min(max(len(text) + wide + 1, NARROWEST), WIDEST)


def page_address(number: str, page: int) -> str:
    """Where the picture of one page of an upload is."""
    return url_for("uploads.page", number=number, page=page)


def _seen(char: str) -> str:
    if unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn"} and char not in "\n\t":
        return f"‹U+{ord(char):04X}›"
    return char
