"""A batch's report written down: JSON for programs, XLSX for the office, HTML to look at."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from html import escape

from ce_intake.contract import Json
from ce_intake.messages import sentence
from ce_intake.register.written import xlsx_file

PICTURES_MOST = 1500  # in one page; five kilobytes each
COLUMNS = (
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
STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%;margin:1rem 0}td,th{border:1px solid #bbb;"
    "padding:.25rem .5rem;text-align:left;vertical-align:top}img{height:7rem;border:1px solid #bbb}"
    "figure{display:inline-block;margin:.2rem;font-size:.75rem}@media print{img{height:4cm}}"
)
Thumbs = Callable[[str, int], bytes | None]


def as_json(report: Json) -> bytes:
    """The report as it is."""
    return json.dumps(report, ensure_ascii=False, indent=1, default=str).encode()


def as_xlsx(report: Json, *, lang: str) -> bytes:
    """The entries, a row each, under the names of the pages."""
    header = [_head(column, lang) for column in COLUMNS]
    return xlsx_file(header, [_row(item, lang) for item in report["documents"]])


def as_html(report: Json, *, lang: str, thumb: Thumbs) -> bytes:
    """One page without anything from elsewhere: counts, what needs a person, entries, pictures."""
    batch, ledger = report["batch"], report["ledger"]

    def say(code: str, **facts: object) -> str:
        return escape(sentence(code, lang=lang, **facts))

    counts = [(say(f"ui_place_{place}"), str(ledger[place])) for place in PLACES]
    needs = "".join(
        f"<li>{say(one['code'], **one['facts'])}</li>" for one in report["needs_a_person"]
    )
    aside = [[f["path"], say(f["code"] or "ui_source_known")] for f in report["files"]
             if f["state"] != "taken"]  # fmt: skip
    parts = [
        f"<!doctype html><html lang='{lang}'><meta charset='utf-8'>",
        f"<title>{escape(batch['title'])}</title><style>{STYLE}</style>",
        f"<h1>{escape(batch['title'])}</h1><p>{escape(batch['number'])} · {escape(batch['unit'])}"
        f" · {escape(report['made_at'])}</p>",
        f"<h2>{say('ui_batch_sheets', count=ledger['sheets'])}</h2>",
        _table([name for name, _ in counts], [[number for _, number in counts]]),
        f"<h2>{say('report_needs')}</h2><ul>{needs or '<li>—</li>'}</ul>",
        f"<h2>{say('report_entries', count=len(report['documents']))}</h2>",
        _table([_head(c, lang) for c in COLUMNS], [_row(i, lang) for i in report["documents"]]),
        f"<h2>{say('report_aside', count=len(aside))}</h2>",
        _table([say("ui_file"), say("ui_reason")], aside),
        f"<h2>{say('ui_batch_stacks')}</h2>",
        *_figures(report["sheets"], thumb, say),
    ]
    return "\n".join(parts).encode()


PLACES = ("document", "separator", "blank", "rejected", "waiting")


def _figures(
    sheets: Sequence[Mapping[str, object]], thumb: Thumbs, say: Callable[..., str]
) -> Iterable[str]:
    for sheet in sheets[:PICTURES_MOST]:
        picture = thumb(str(sheet["stack"]), int(str(sheet["sheet"])))
        data = base64.b64encode(picture).decode() if picture else ""
        image = f"<img alt='' src='data:image/jpeg;base64,{data}'>" if data else ""
        words = say(f"ui_place_{sheet['place']}")
        if sheet["document"] is not None:
            words = say("ui_sheet_document", number=sheet["document"])
        yield f"<figure>{image}<figcaption>{sheet['sheet']} · {words}</figcaption></figure>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table><tr>{cells}</tr>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _head(column: str, lang: str) -> str:
    return sentence(f"report_{column}", lang=lang)


def _row(item: Json, lang: str) -> list[str]:
    words = {
        "pages": ", ".join(str(page) for page in item["pages"]),
        "kind": sentence(f"ui_kind_{item['kind']}", lang=lang),
        "state": sentence(f"ui_state_{item['state']}", lang=lang),
    }
    return [words.get(c) or ("" if item[c] is None else str(item[c])) for c in COLUMNS]
