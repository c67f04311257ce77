"""The API's views: each calls one act of the desk, as the page for the same thing does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Blueprint, Response, request, url_for
from pydantic import BaseModel, ValidationError

from ce_intake.desk import entries, imports, ledger, people, proposals, uploads
from ce_intake.desk.imports import Table
from ce_intake.desk.proposal_views import ProposalView
from ce_intake.errors import InvalidInput, NotFound
from web import files, here, limits, lookups
from web.api import models
from web.forms import columns
from web.intake import Note, no_file, read_sheet, take_in_pages

bp = Blueprint("api", __name__, url_prefix="/api/v1")
JSON = "application/json"
REFUSALS: Mapping[str, Callable[..., ProposalView]] = {
    "return": proposals.give_back,
    "not_a_proof": proposals.not_a_proof,
    "set_aside": proposals.set_aside,
    "undo": proposals.undo,
}


@bp.get("/papers")
def papers() -> Response:
    """One's own papers, newest first."""
    with here.reading() as tx:
        cards = uploads.mine(tx, here.actor())
    return _give(models.PapersOut(papers=[models.PaperOut.model_validate(card) for card in cards]))


@bp.post("/papers")
@limits.limiter.limit(limits.UPLOAD)
def send() -> Response:
    """Take in one paper; several files are its pages, `replaces` the returned one it stands for."""
    sent = request.files.getlist("file")
    if not sent:
        raise no_file()
    key = request.headers.get("Idempotency-Key", "")[:100] or None
    receipt = take_in_pages(
        sent, Note(client_key=key, replaces=request.form.get("replaces") or None)
    )
    response = _give(models.PaperOut.model_validate(receipt), status=201)
    response.headers["Location"] = url_for("api.paper", number=receipt.number)
    return response


@bp.get("/papers/<number>")
def paper(number: str) -> Response:
    """How far one paper is."""
    with here.reading() as tx:
        card = uploads.card(tx, here.actor(), number)
    return _give(models.PaperOut.model_validate(card))


@bp.get("/papers/<number>/reading")
def reading(number: str) -> dict[str, object]:
    """What the paper says, in the reading contract; 404 until it is read."""
    with here.reading() as tx:
        found = uploads.reading(tx, here.actor(), number)
    if found is None:
        raise NotFound
    return dict(found)


@bp.get("/papers/<number>/original")
def original(number: str) -> Response:
    """The file as it was sent."""
    with here.reading() as tx:
        found = uploads.original(tx, here.actor(), number)
    return files.attachment(here.house().store.blobs.get(found.sha256), found.name)


@bp.get("/proposals")
def queue() -> Response:
    """The queue, in parts."""
    lookups.note(request.args.get("search"))
    with here.reading() as tx:
        page = proposals.queue(
            tx,
            here.actor(),
            state=request.args.get("state", "open"),
            search=request.args.get("search") or None,
            after=request.args.get("after", type=int),
        )
    return _give(models.QueueOut.model_validate(page))


@bp.get("/proposals/<int:proposal_id>")
def proposal(proposal_id: int) -> Response:
    """One proposed entry with its evidence."""
    with here.reading() as tx:
        view = proposals.show(tx, here.actor(), proposal_id)
    response = _give(models.ProposalOut.model_validate(view))
    response.set_etag(view.digest)
    return response


@bp.post("/proposals/<int:proposal_id>/<act>")
def decide(proposal_id: int, act: str) -> Response:
    """Confirm, return, not_a_proof, set_aside, reopen or undo, naming the version that was seen."""
    told = _decision()
    if act == "confirm":
        return _confirm(proposal_id, told)
    if act == "reopen":
        with here.transaction() as tx:
            view = proposals.reopen(
                tx, here.actor(), proposal_id, version=told.version, now=here.now()
            )
        return _give(models.ProposalOut.model_validate(view))
    if act not in REFUSALS:
        raise NotFound
    with here.transaction() as tx:
        view = REFUSALS[act](
            tx,
            here.actor(),
            proposal_id,
            version=told.version,
            reason=told.reason,
            words=told.words,
            now=here.now(),
        )
    return _give(models.ProposalOut.model_validate(view))


@bp.get("/people")
def search() -> Response:
    """People by name, key, booklet or whole identity number."""
    lookups.note(request.args.get("search"))
    with here.reading() as tx:
        found = people.search(tx, here.actor(), request.args.get("search", "")[:60])
    shown = [models.PersonOut.model_validate(person) for person in found]
    return _give(models.PeopleOut(people=shown))


@bp.post("/people/import")
@limits.limiter.limit(limits.UPLOAD)
def plan_import() -> Response:
    """What a table of people would do to the unit's register; nothing is written."""
    content, mapping = read_sheet(request.files.get("file")), columns.from_json()
    view = imports.plan(here.house().store, here.actor(), Table(content=content, mapping=mapping))
    return _give(models.ImportPlanOut.model_validate(view))


@bp.post("/people/import/accept")
@limits.limiter.limit(limits.UPLOAD)
def accept_import() -> Response:
    """Write what the plan of `digest` showed: new and changed rows, and doubtful lines taken."""
    content, mapping = read_sheet(request.files.get("file")), columns.from_json()
    done = imports.accept(
        here.house().store,
        here.actor(),
        Table(content=content, mapping=mapping),
        digest=request.form.get("digest", ""),
        take=columns.lines(request.form.get("take", "").split(",")),
        now=here.now(),
    )
    return _give(models.ImportedOut.model_validate(done))


@bp.get("/people/<person_id>")
def person(person_id: str) -> Response:
    """One person."""
    with here.reading() as tx:
        return _give(models.PersonOut.model_validate(people.show(tx, here.actor(), person_id)))


@bp.get("/people/<person_id>/years/<int:year>")
def year(person_id: str, year: int) -> Response:
    """A person's hours of a year against what is owed."""
    policy = here.house().settings.policy
    with here.reading() as tx:
        found = ledger.year(tx, here.actor(), person_id, year, policy=policy)
    return _give(models.YearOut.model_validate(found))


@bp.get("/entries/<int:entry_id>")
def entry(entry_id: int) -> Response:
    """One registered entry with its versions."""
    with here.reading() as tx:
        return _give(models.EntryOut.model_validate(entries.show(tx, here.actor(), entry_id)))


def _confirm(proposal_id: int, told: models.DecisionIn) -> Response:
    digest = told.digest or request.headers.get("If-Match", "").strip('"')
    with here.transaction() as tx:
        made = proposals.confirm(
            tx,
            here.actor(),
            proposal_id,
            version=told.version,
            digest=digest,
            values=told.values,
            person_id=told.person_id,
            apart=told.words,
            sure=told.sure,
            now=here.now(),
        )
    response = _give(models.EntryOut.model_validate(made), status=201)
    response.headers["Location"] = url_for("api.entry", entry_id=made.entry_id)
    return response


def _decision() -> models.DecisionIn:
    try:
        return models.DecisionIn.model_validate_json(request.get_data())
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InvalidInput(field=place or "sent", problem="problem_not_understood") from error


def _give(model: BaseModel, *, status: int = 200) -> Response:
    return Response(model.model_dump_json(), status, mimetype=JSON)
