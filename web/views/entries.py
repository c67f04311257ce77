"""One confirmed entry: its versions, and the two ways to change what counts (46号 第九条)."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import changes, entries
from ce_intake.errors import (
    DuplicateEntry,
    InvalidInput,
    OwnPaper,
    SameLearning,
    StaleDecision,
)
from ce_intake.values import FIELD_NAMES
from web import here
from web.forms import decisions
from web.forms.decisions import CHOICES
from web.problems import spell
from web.words import t

bp = Blueprint("entries", __name__)
REFUSED = (StaleDecision, InvalidInput, DuplicateEntry, SameLearning, OwnPaper)


@bp.get("/entries/<int:entry_id>")
def show(entry_id: int) -> str:
    """The entry as it stands and how it came to be."""
    return _page(entry_id)


@bp.post("/entries/<int:entry_id>/amend")
def amend(entry_id: int) -> tuple[str, int] | Response:
    """Correct the entry by a new version with a reason."""
    decision = decisions.read(request.form)
    with here.reading() as tx:
        shown = entries.show(tx, here.actor(), entry_id).values
    decision = decisions.settled(decision, shown)
    try:
        with here.transaction() as tx:
            entries.amend(
                tx,
                here.actor(),
                entry_id,
                version=decision.version,
                values=decision.values,
                reason=decision.reason,
                now=here.now(),
            )
            asked = changes.of_entry(tx, here.actor(), entry_id) is not None
    except REFUSED as error:
        return _page(entry_id, typed=decision, mistake=spell(error, here.lang())), error.status
    flash(t("change_sent" if asked else "amended"), "good")
    return redirect(url_for("entries.show", entry_id=entry_id), 303)


@bp.post("/entries/<int:entry_id>/void")
def void(entry_id: int) -> tuple[str, int] | Response:
    """Let the entry count no longer; it stays to be seen."""
    decision = decisions.read(request.form)
    try:
        with here.transaction() as tx:
            entries.void(
                tx,
                here.actor(),
                entry_id,
                version=decision.version,
                reason=decision.reason,
                now=here.now(),
            )
            asked = changes.of_entry(tx, here.actor(), entry_id) is not None
    except REFUSED as error:
        return _page(entry_id, mistake=spell(error, here.lang())), error.status
    flash(t("change_sent" if asked else "voided"), "good")
    return redirect(url_for("entries.show", entry_id=entry_id), 303)


def _page(entry_id: int, *, typed: decisions.Decision | None = None, mistake: str = "") -> str:
    with here.reading() as tx:
        entry = entries.show(tx, here.actor(), entry_id)
        change = changes.of_entry(tx, here.actor(), entry_id)
        verified = entries.is_verified(
            tx, entries.found(tx, here.actor(), entry_id), now=here.now()
        )
    wanted = change.typed if change else {}
    return render_template(
        "entries/show.html",
        entry=entry,
        change=change,
        verified=verified,
        wanted=[
            (name, entry.values[name], wanted[name])
            for name in FIELD_NAMES
            if name in wanted and wanted[name] != entry.values[name]
        ],
        names=FIELD_NAMES,
        choices=CHOICES,
        typed=dict(typed.values) if typed else {},
        reason=typed.reason if typed else "",
        mistake=mistake,
    )
