"""The API of the registers of units, courses and issuers: each view calls one act of the desk."""

from __future__ import annotations

from flask import Blueprint, Response, request
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ce_intake.desk import imports, known
from ce_intake.desk.imports import Table
from ce_intake.desk.known import ValueView
from ce_intake.errors import InvalidInput, NotFound
from web import here, limits
from web.api.models import ImportedOut, ImportPlanOut, Shown
from web.forms import columns
from web.intake import read_sheet

bp = Blueprint("api_registers", __name__, url_prefix="/api/v1")
JSON = "application/json"
AT_ONCE = 100


class ValueOut(Shown):
    """One unit, course or issuer; `owner` is empty where it is the house's."""

    value_id: int
    key: str
    name: str
    aliases: list[str] = Field(description="each with its time: name（2015-03至2019）")
    since: str
    until: str
    facts: dict[str, str]
    owner: str
    version: int


class ValuesOut(BaseModel):
    """A part of a register; ask for the next part with `from`."""

    values: list[ValueOut]
    total: int


class ValueIn(BaseModel):
    """What is stated of a value, by the columns of the register's table."""

    model_config = ConfigDict(extra="forbid")

    cells: dict[str, str]


class ValueChange(ValueIn):
    """What is to change; cells that are not named stay. `version` is the one that was seen.

    A value is retired by its `until`: papers of later days then do not count as its.
    """

    version: int


@bp.get("/registers/<register>")
def values(register: str) -> Response:
    """Units, courses or issuers by name, alias, key or credit code."""
    with here.reading() as tx:
        found, total = known.listing(
            tx,
            here.actor(),
            register,
            text=request.args.get("search", "")[:60],
            offset=max(request.args.get("from", 0, type=int), 0),
            limit=AT_ONCE,
        )
    shown = [ValueOut.model_validate(value) for value in found]
    return _give(ValuesOut(values=shown, total=total))


@bp.post("/registers/<register>")
def put_value(register: str) -> Response:
    """Add a value to one's own part of the register."""
    try:
        told = ValueIn.model_validate_json(request.get_data())
    except ValidationError as error:
        raise InvalidInput(field="cells", problem="problem_missing") from error
    with here.transaction() as tx:
        made = known.put(tx, here.actor(), register, told.cells, now=here.now())
    return _give(ValueOut.model_validate(made), status=201)


@bp.get("/registers/<register>/<int:value_id>")
def value(register: str, value_id: int) -> Response:
    """One value."""
    with here.reading() as tx:
        found = _of(register, known.show(tx, here.actor(), value_id))
    return _give(ValueOut.model_validate(found))


@bp.patch("/registers/<register>/<int:value_id>")
def change_value(register: str, value_id: int) -> Response:
    """Change or retire a value of one's own; its key stays."""
    with here.transaction() as tx:
        seen = _of(register, known.show(tx, here.actor(), value_id))
        try:
            told = ValueChange.model_validate_json(request.get_data())
        except ValidationError as error:
            raise InvalidInput(field="cells", problem="problem_missing") from error
        cells = {**seen.cells, **told.cells}
        now = here.now()
        made = known.amend(tx, here.actor(), value_id, cells, version=told.version, now=now)
    return _give(ValueOut.model_validate(made))


@bp.delete("/registers/<register>/<int:value_id>")
def remove_value(register: str, value_id: int) -> Response:
    """Delete a value of one's own that nothing rests on."""
    with here.transaction() as tx:
        _of(register, known.show(tx, here.actor(), value_id))
        known.remove(tx, here.actor(), value_id, now=here.now())
    return Response(status=204)


@bp.post("/registers/<register>/import")
@limits.limiter.limit(limits.UPLOAD)
def plan_values(register: str) -> Response:
    """What a table would do to the register; nothing is written."""
    view = imports.plan(here.house().store, here.actor(), _table(register))
    return _give(ImportPlanOut.model_validate(view))


@bp.post("/registers/<register>/import/accept")
@limits.limiter.limit(limits.UPLOAD)
def accept_values(register: str) -> Response:
    """Write what the plan of `digest` showed: new and changed rows, and doubtful lines taken."""
    done = imports.accept(
        here.house().store,
        here.actor(),
        _table(register),
        digest=request.form.get("digest", ""),
        take=columns.lines(request.form.get("take", "").split(",")),
        now=here.now(),
    )
    return _give(ImportedOut.model_validate(done))


def _of(register: str, found: ValueView) -> ValueView:
    """A value as one of that register; elsewhere it does not exist."""
    if found.register != register:
        raise NotFound()
    return found


def _table(register: str) -> Table:
    known.sort_of(register)
    content = read_sheet(request.files.get("file"))
    return Table(content=content, register=register, mapping=columns.from_json())


def _give(model: BaseModel, *, status: int = 200) -> Response:
    return Response(model.model_dump_json(), status, mimetype=JSON)
