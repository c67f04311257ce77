"""A batch's report written down: JSON for programs, XLSX for the office, HTML to look at.

Each is written piece by piece while the lists are read, so that a large batch needs no more memory.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from itertools import chain, islice
from tempfile import TemporaryFile
from zoneinfo import ZoneInfo

from ce_intake.contract import Json
from ce_intake.desk.batch_reports import Report
from ce_intake.messages import sentence
from ce_intake.register.written import Table, write_xlsx

PICTURES_MOST = 1500  # in one page; five kilobytes each
COLUMNS = (
    "stack",
    "document",
    "pages",
    "kind",
    "name",
    "content",
    "hours",
    "credit_year",
    "certificate_no",
    "person_id",
    "state",
    "doubts",
)
ASIDE = ("ui_file", "ui_reason")
PLACES = ("document", "separator", "blank", "rejected", "waiting")
ZONE = ZoneInfo("Asia/Shanghai")
PIECE = 256 * 1024  # bytes
STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "div{overflow-x:auto}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0}td,th{border:1px solid #bbb;"
    "padding:.25rem .5rem;text-align:left;vertical-align:top}img{height:7rem;border:1px solid #bbb}"
    "figure{display:inline-block;margin:.2rem;font-size:.75rem}@media print{img{height:4cm}}"
)
Thumbs = Callable[[str, int], bytes | None]


def as_json(report: Report) -> Iterator[bytes]:
    """The report as it is, an item a line."""
    yield plain(report.head)[:-2] + b","
    for at, (name, items) in enumerate(
        (("documents", report.documents), ("sheets", report.sheets), ("files", report.files))
    ):
        yield f'{"," if at else ""}\n "{name}": ['.encode()
        for line, item in enumerate(items):
            yield (b",\n  " if line else b"\n  ") + json.dumps(item, ensure_ascii=False).encode()
        yield b"\n ]"
    yield b"\n}\n"


def plain(value: Json) -> bytes:
    """Anything as JSON to be read by people too."""
    return json.dumps(value, ensure_ascii=False, indent=1, default=str).encode()


def as_xlsx(report: Report, *, lang: str) -> Iterator[bytes]:
    """Counts and what needs a person, the entries, and the files left out: a sheet each."""
    counts, needs = _counts(report.head, lang), _needs(report.head, lang)
    entries = (_row(item, lang) for item in report.documents)
    aside = (_aside(item, lang) for item in report.files if item["state"] != "taken")
    with TemporaryFile() as stream:
        write_xlsx(
            stream,
            [
                Table(name=sentence("report_sheet_counts", lang=lang), rows=[*counts, [], *needs]),
                Table(
                    name=sentence("report_sheet_entries", lang=lang),
                    rows=chain([[_head(column, lang) for column in COLUMNS]], entries),
                ),
                Table(
                    name=sentence("report_sheet_aside", lang=lang),
                    rows=chain([[sentence(c, lang=lang) for c in ASIDE]], aside),
                ),
            ],
        )
        stream.seek(0)
        while piece := stream.read(PIECE):
            yield piece


def as_html(report: Report, *, lang: str, thumb: Thumbs) -> Iterator[bytes]:
    """One page without anything from elsewhere: counts, what needs a person, entries, pictures."""
    for part in _html(report, lang=lang, thumb=thumb):
        yield part.encode() + b"\n"


def _html(report: Report, *, lang: str, thumb: Thumbs) -> Iterator[str]:
    batch = report.head["batch"]

    def say(code: str, **facts: object) -> str:
        return escape(sentence(code, lang=lang, **facts))

    yield f"<!doctype html><html lang='{lang}'><meta charset='utf-8'>"
    yield "<meta name='viewport' content='width=device-width'>"
    yield f"<title>{escape(batch['title'])}</title><style>{STYLE}</style>"
    yield f"<h1>{escape(batch['title'])}</h1>"
    yield from _table([], _counts(report.head, lang))
    yield f"<h2>{say('report_needs')}</h2>"
    yield from _table([], _needs(report.head, lang) or [["—"]])
    yield f"<h2>{say('report_entries', count=batch['entries'])}</h2>"
    yield from _table(
        [_head(column, lang) for column in COLUMNS],
        (_row(item, lang) for item in report.documents),
    )
    yield f"<h2>{say('report_aside', count=batch['refused'] + batch['duplicates'])}</h2>"
    aside = (_aside(item, lang) for item in report.files if item["state"] != "taken")
    yield from _table([sentence(code, lang=lang) for code in ASIDE], aside)
    yield f"<h2>{say('ui_batch_stacks')}</h2>"
    if report.head["ledger"]["sheets"] > PICTURES_MOST:
        yield f"<p>{say('report_pictures_most', count=PICTURES_MOST)}</p>"
    yield from _figures(islice(report.sheets, PICTURES_MOST), thumb, say)


def _counts(head: Json, lang: str) -> list[list[str]]:
    """What the batch is and how its sheets add up, a line each."""
    batch, ledger = head["batch"], head["ledger"]
    told = [
        ("ui_batch_number", batch["number"]),
        ("ui_batch_title", batch["title"]),
        ("ui_unit", batch["unit"]),
        ("ui_batch_year", batch["year"]),
        ("ui_batch_box", batch["box"]),
        ("ui_batch_shelf_mark", batch["shelf_mark"]),
        ("report_made_at", _moment(head["made_at"])),
        ("report_state", sentence(f"ui_batch_is_{batch['state']}", lang=lang)),
        ("report_opened_by", batch["opened_by"]),
        ("report_taken_by", batch["taken_by"]),
        ("report_closed_by", batch["closed_by"]),
        ("report_closed_at", batch["closed_at"] and _moment(batch["closed_at"])),
        ("ui_batch_close_words", batch["closing_words"]),
        ("ui_batch_count_label", batch["control_count"]),
        ("report_sheets", ledger["sheets"]),
        *((f"ui_place_{place}", ledger[place]) for place in PLACES),
        ("report_files", batch["files"]),
        ("report_duplicates", batch["duplicates"]),
        ("report_refused", batch["refused"]),
        ("report_documents", batch["documents"]),
        ("report_entries_all", batch["entries"]),
    ]
    return [
        [sentence(code, lang=lang), str(value)] for code, value in told if value not in (None, "")
    ]


def _needs(head: Json, lang: str) -> list[list[str]]:
    return [[sentence(one["code"], lang=lang, **one["facts"])] for one in head["needs_a_person"]]


def _aside(item: Json, lang: str) -> list[str]:
    return [item["path"], sentence(item["code"] or "ui_source_known", lang=lang)]


def _figures(sheets: Iterable[Json], thumb: Thumbs, say: Callable[..., str]) -> Iterator[str]:
    stack = ""
    for sheet in sheets:
        if sheet["stack"] != stack:
            stack = str(sheet["stack"])
            yield f"<h3>{say('ui_batch_stack')} {escape(stack)}</h3>"
        picture = thumb(str(sheet["stack"]), int(str(sheet["sheet"])))
        data = base64.b64encode(picture).decode() if picture else ""
        image = f"<img alt='' src='data:image/jpeg;base64,{data}'>" if data else ""
        words = say(f"ui_place_{sheet['place']}")
        if sheet["document"] is not None:
            words = say("ui_sheet_document", number=sheet["document"])
        elif sheet["code"]:
            words += f" · {escape(str(sheet['file']))} · {say(sheet['code'])}"
        yield f"<figure>{image}<figcaption>{sheet['sheet']} · {words}</figcaption></figure>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "<div><table>" + ("<tr>" if head else "")
    yield "".join(f"<th>{escape(cell)}</th>" for cell in head)
    for row in rows:
        yield "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row)
    yield "</table></div>"


def _moment(text: str) -> str:
    """A moment (ISO 8601) as people read it, on the clock of Beijing."""
    return datetime.fromisoformat(text).astimezone(ZONE).strftime("%Y-%m-%d %H:%M")


def _head(column: str, lang: str) -> str:
    return sentence(f"report_{column}", lang=lang)


def _row(item: Json, lang: str) -> list[str]:
    words = {
        "pages": ", ".join(str(page) for page in item["pages"]),
        "kind": sentence(f"ui_kind_{item['kind']}", lang=lang),
        "state": sentence(f"ui_state_{item['state']}", lang=lang),
    }
    return [words.get(c) or ("" if item[c] is None else str(item[c])) for c in COLUMNS]
