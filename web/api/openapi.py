"""The OpenAPI 3.1 document of the API and a page that shows it, both without anything from outside.

The paths come from the one route table and the schemas from the models, so the document cannot lag.
What each operation, parameter, shape and field is, is said in Chinese and English (`told`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, render_template
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from web.access import ROUTES, Door, Rule
from web.api import models, people, registers
from web.api.told import about, roles, said, shape, told

bp = Blueprint("openapi", __name__)
REF = "#/components/schemas/{model}"
PROBLEMS = ("401", "403", "404", "409", "422")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What one endpoint takes and gives."""

    gives: type[BaseModel] | None
    status: str = "200"
    takes: type[BaseModel] | None = None
    file: bool = False
    pages: bool = False  # several files are one paper
    query: tuple[str, ...] = ()
    form: tuple[str, ...] = ()  # beside the file


OPERATIONS: Mapping[str, Operation] = {
    "api.papers": Operation(gives=models.PapersOut),
    "api.send": Operation(
        gives=models.PaperOut, status="201", file=True, pages=True, form=("replaces",)
    ),
    "api.paper": Operation(gives=models.PaperOut),
    "api.reading": Operation(gives=None),
    "api.original": Operation(gives=None),
    "api.queue": Operation(gives=models.QueueOut, query=("state", "search", "after")),
    "api.proposal": Operation(gives=models.ProposalOut),
    "api.decide": Operation(gives=models.ProposalOut, takes=models.DecisionIn),
    "api.search": Operation(gives=models.PeopleOut, query=("search",)),
    "api.plan_import": Operation(gives=models.ImportPlanOut, file=True, form=("mapping",)),
    "api.accept_import": Operation(
        gives=models.ImportedOut, file=True, form=("mapping", "digest", "take")
    ),
    "api.person": Operation(gives=models.PersonOut),
    "api_people.put_person": Operation(gives=models.PersonOut, status="201", takes=people.PersonIn),
    "api_people.change_person": Operation(gives=models.PersonOut, takes=people.PersonChange),
    "api.year": Operation(gives=models.YearOut),
    "api.entry": Operation(gives=models.EntryOut),
    "api_registers.values": Operation(gives=registers.ValuesOut, query=("search", "from")),
    "api_registers.put_value": Operation(
        gives=registers.ValueOut, status="201", takes=registers.ValueIn
    ),
    "api_registers.value": Operation(gives=registers.ValueOut),
    "api_registers.change_value": Operation(gives=registers.ValueOut, takes=registers.ValueChange),
    "api_registers.remove_value": Operation(gives=None, status="204"),
    "api_registers.plan_values": Operation(
        gives=models.ImportPlanOut, file=True, form=("mapping",)
    ),
    "api_registers.accept_values": Operation(
        gives=models.ImportedOut, file=True, form=("mapping", "digest", "take")
    ),
}


@bp.get("/api/v1/openapi.json")
def document() -> dict[str, Any]:
    """The OpenAPI document."""
    return describe()


@bp.get("/api/")
def guide() -> str:
    """The document as a page."""
    return render_template("api/guide.html", document=describe(), said=said, shape=shape)


def describe() -> dict[str, Any]:
    """OpenAPI 3.1 of every route behind a token."""
    shapes = {model for item in OPERATIONS.values() for model in (item.gives, item.takes) if model}
    wanted = [(model, "validation") for model in sorted(shapes, key=lambda model: model.__name__)]
    _, schemas = models_json_schema(
        [*wanted, (models.ProblemOut, "validation")],  # type: ignore[list-item]
        ref_template=REF,
    )
    for name, schema in schemas["$defs"].items():
        _tell(name, schema)
    paths: dict[str, dict[str, Any]] = {}
    for rule in ROUTES:
        if rule.door is Door.TOKEN:
            path = re.sub(r"<(?:int:)?(\w+)>", r"{\1}", rule.path)
            paths.setdefault(path, {})[rule.method.lower()] = _operation(rule)
    return {
        "openapi": "3.1.0",
        "info": {"title": "ce-intake", "version": "1", "license": {"name": "Apache-2.0"}},
        "servers": [{"url": "/"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": schemas["$defs"],
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _tell(name: str, schema: dict[str, Any]) -> None:
    schema["description"] = told(f"of_{name}")
    for field, own in schema["properties"].items():
        own["description"] = about(name, field)


def _operation(rule: Rule) -> dict[str, Any]:
    item = OPERATIONS[rule.endpoint]
    name = rule.endpoint.rpartition(".")[2]
    found: dict[str, Any] = {
        "operationId": name,
        "summary": told(f"do_{name}").partition("\n")[0],
        "description": told(f"do_{name}") + "\n\n" + roles(rule.roles),
        "parameters": _parameters(rule, item),
        "responses": _responses(item),
    }
    body = _body(item, name)
    if body:
        found["requestBody"] = {"required": True, "content": body}
    return found


def _parameters(rule: Rule, item: Operation) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for kind, name in re.findall(r"<(int:)?(\w+)>", rule.path):
        schema: dict[str, Any] = {"type": "integer" if kind else "string"}
        if name == "act":
            schema["enum"] = ["confirm", "return", "not_a_proof", "set_aside", "reopen", "undo"]
        found.append({"name": name, "in": "path", "required": True, "schema": schema})
    for name in item.query:
        kind = "integer" if name in ("after", "from") else "string"
        found.append({"name": name, "in": "query", "schema": {"type": kind}})
    if rule.endpoint == "api.send":
        found.append({"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}})
    owner = rule.endpoint.rpartition(".")[2]
    return [{**one, "description": about(owner, one["name"])} for one in found]


def _body(item: Operation, owner: str) -> dict[str, Any]:
    if item.file:
        file: dict[str, Any] = {
            "type": "string",
            "contentMediaType": "application/octet-stream",
        }
        if item.pages:
            file = {"type": "array", "items": file, "minItems": 1}
        file["description"] = about(owner, "file")
        more = {name: {"type": "string", "description": about(owner, name)} for name in item.form}
        schema = {"type": "object", "required": ["file"], "properties": {"file": file, **more}}
        return {"multipart/form-data": {"schema": schema}}
    if item.takes:
        return {"application/json": {"schema": _ref(item.takes)}}
    return {}


def _responses(item: Operation) -> dict[str, Any]:
    found: dict[str, Any] = {item.status: {"description": told("status_done")}}
    if item.status != "204":
        schema = _ref(item.gives) if item.gives else {}
        found[item.status]["content"] = {"application/json": {"schema": schema}}
    problem = {"application/problem+json": {"schema": _ref(models.ProblemOut)}}
    for status in PROBLEMS:
        found[status] = {"description": told(f"status_{status}"), "content": problem}
    return found


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REF.format(model=model.__name__)}
