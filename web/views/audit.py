"""The audit trail, for those who check: events, and whether their chain is whole."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from ce_intake.desk import audit
from web import here

bp = Blueprint("audit", __name__)
LIMIT = 100


@bp.get("/audit")
def events() -> str:
    """The newest events, and on wish the result of verifying the whole chain."""
    before = request.args.get("before", type=int)
    verifying = request.args.get("verify") == "1"
    with here.reading() as tx:
        found = audit.events(tx, here.actor(), before=before, limit=LIMIT)
        folder = here.house().settings.data / "anchors"
        report = audit.verify(tx, folder=folder) if verifying else None
    return render_template("audit/events.html", events=found, report=report, limit=LIMIT)
