"""Two papers that may prove the same learning, side by side."""

from __future__ import annotations

from flask import Blueprint, render_template

from ce_intake.desk import twins
from web import here

bp = Blueprint("twins", __name__)


@bp.get("/proposals/<int:proposal_id>/beside/<int:other_id>")
def beside(proposal_id: int, other_id: int) -> str:
    """Both papers with their pages, and where their values differ."""
    with here.reading() as tx:
        view = twins.beside(tx, here.actor(), proposal_id, other_id)
    return render_template("proposals/beside.html", view=view)
