"""The audit trail, for those who check: events, and whether their chain is whole."""

from __future__ import annotations

from flask import Blueprint, render_template, request

from ce_intake.desk import audit
from web import here

bp = Blueprint("audit", __name__)
LIMIT = 100
LONGEST = 100


@bp.get("/audit")
def events() -> str:
    """The newest events, of one thing or person on wish, and whether the whole chain holds."""
    before = request.args.get("before", type=int)
    asked = {name: request.args.get(name, "").strip()[:LONGEST] for name in ("thing", "who")}
    verifying = request.args.get("verify") == "1"
    with here.reading() as tx:
        found = audit.events(tx, here.actor(), before=before, limit=LIMIT, **asked)
        folder = here.house().settings.data / "anchors"
        report = audit.verify(tx, folder=folder) if verifying else None
    return render_template(
        "audit/events.html", events=found, report=report, limit=LIMIT, asked=asked
    )
