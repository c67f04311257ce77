"""Which rules about hours apply, on which day, and where they are written."""

from __future__ import annotations

from flask import Blueprint, render_template

from ce_intake.policies.load import load, names
from web import here
from web.words import ZONE

bp = Blueprint("policy", __name__)


@bp.get("/policy")
def show() -> str:
    """The policy that the configuration chose, its periods, and the other choices."""
    policy = load(here.house().settings.policy)
    today = here.now().astimezone(ZONE).date()
    others = [load(name) for name in names() if name != policy.name]
    return render_template("policy/show.html", policy=policy, today=today, others=others)
