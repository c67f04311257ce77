"""The API that changes the register of people: each view calls one act of the desk."""

from __future__ import annotations

from typing import TypeVar

from flask import Blueprint, Response, request, url_for
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ce_intake.desk import people
from ce_intake.errors import InvalidInput
from ce_intake.register.people_shape import HEADERS, read_person
from web import here
from web.api.models import PersonOut

bp = Blueprint("api_people", __name__, url_prefix="/api/v1")
JSON = "application/json"
LONGEST = 1000


class PersonIn(BaseModel):
    """What is stated of a person, by the columns of the register's table."""

    model_config = ConfigDict(extra="forbid")

    cells: dict[str, str] = Field(description="by column: " + ", ".join(HEADERS))


class PersonChange(PersonIn):
    """What is to change; cells that are not named stay. `seen` is that of the person as shown."""

    seen: str = Field(max_length=64)


Told = TypeVar("Told", bound=PersonIn)


@bp.post("/people")
def put_person() -> Response:
    """Add a person to the register of one's unit."""
    person, odd = read_person(_cells(_told(PersonIn)))
    if odd:
        raise InvalidInput(field=str(odd[0].facts["column"]), problem=odd[0].code)
    with here.transaction() as tx:
        made = people.create(tx, here.actor(), person, now=here.now())
    response = _give(PersonOut.model_validate(made), status=201)
    response.headers["Location"] = url_for("api.person", person_id=made.person_id)
    return response


@bp.patch("/people/<person_id>")
def change_person(person_id: str) -> Response:
    """Change what is kept of a person of one's unit; his key stays, and so does an empty number."""
    with here.transaction() as tx:
        people.show(tx, here.actor(), person_id)
        told = _told(PersonChange)
        people.change(tx, here.actor(), person_id, _cells(told), seen=told.seen, now=here.now())
    with here.reading() as tx:
        return _give(PersonOut.model_validate(people.show(tx, here.actor(), person_id)))


def _told(model: type[Told]) -> Told:
    try:
        return model.model_validate_json(request.get_data())
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InvalidInput(field=place or "sent", problem="problem_not_understood") from error


def _cells(told: PersonIn) -> dict[str, str]:
    """The cells; InvalidInput for a column that the table does not have."""
    if not set(told.cells) <= set(HEADERS):
        raise InvalidInput(field="cells", problem="problem_not_a_choice")
    return {name: text.strip()[:LONGEST] for name, text in told.cells.items()}


def _give(model: BaseModel, *, status: int = 200) -> Response:
    return Response(model.model_dump_json(), status, mimetype=JSON)
