"""Changes to a verified year: those that wait, and the second person's word on them."""

from __future__ import annotations

from flask import Blueprint, flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from ce_intake.desk import agreeing, changes
from ce_intake.errors import NotFound, Refused
from web import here
from web.problems import spell
from web.words import t

bp = Blueprint("changes", __name__)
ACTS = {"agree": agreeing.agree, "refuse": agreeing.refuse}


@bp.get("/changes")
def listing() -> str:
    """What waits for a second person."""
    with here.reading() as tx:
        found = changes.waiting(tx, here.actor())
    return render_template("changes/listing.html", changes=found)


@bp.post("/changes/<int:change_id>/<act>")
def decide(change_id: int, act: str) -> Response:
    """Agree to a change, or leave the entry as it was verified."""
    if act not in ACTS:
        raise NotFound
    try:
        with here.transaction() as tx:
            ACTS[act](tx, here.actor(), change_id, now=here.now())
        flash(t(f"change_done_{act}"), "good")
    except NotFound:
        raise
    except Refused as error:
        flash(spell(error, here.lang()), "bad")
    return redirect(url_for("changes.listing"), 303)
