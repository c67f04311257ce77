"""What machines ask: is it alive, can it serve, how much has it done."""

from __future__ import annotations

from flask import Blueprint, Response
from prometheus_client import CONTENT_TYPE_LATEST, Gauge, generate_latest
from prometheus_client.core import CollectorRegistry

from ce_intake.desk import counts
from ce_intake.errors import IntakeError
from web import here

bp = Blueprint("health", __name__)


@bp.get("/healthz")
def alive() -> Response:
    """The process answers."""
    return Response("ok\n", mimetype="text/plain")


@bp.get("/readyz")
def ready() -> Response:
    """Database in reach: a file could be received now."""
    try:
        with here.reading() as tx:
            counts.uploads(tx)
    except IntakeError as error:
        return Response(f"{error.code}\n", 503, mimetype="text/plain")
    return Response("ok\n", mimetype="text/plain")


@bp.get("/metrics")
def metrics() -> Response:
    """How many papers are in which state; numbers only, nobody's name."""
    registry = CollectorRegistry()
    papers = Gauge("ce_intake_uploads", "Uploads by state", ["state"], registry=registry)
    work = Gauge(
        "ce_intake_work_items", "Work items by state", ["pool", "state"], registry=registry
    )
    oldest = Gauge(
        "ce_intake_oldest_seconds", "Age of the oldest waiting item", ["pool"], registry=registry
    )
    with here.reading() as tx:
        for state, number in counts.uploads(tx).items():
            papers.labels(state=state).set(number)
        for (pool, state), number in counts.work(tx).items():
            work.labels(pool=pool, state=state).set(number)
        for pool, since in counts.oldest_waiting(tx).items():
            oldest.labels(pool=pool).set((here.now() - since).total_seconds())
    return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)
