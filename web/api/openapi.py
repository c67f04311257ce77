"""The OpenAPI 3.1 document of the API and a page that shows it, both without anything from outside.

The paths come from the one route table and the schemas from the models, so the document cannot lag.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, current_app, render_template
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from web.access import ROUTES, Door, Rule
from web.api import models, people, registers

bp = Blueprint("openapi", __name__)
REF = "#/components/schemas/{model}"
PROBLEMS = {
    "401": "no token, or a wrong one",
    "403": "the role does not have this right",
    "404": "it does not exist, or is not yours",
    "409": "somebody decided first",
    "422": "a value cannot be right",
}


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
    return render_template("api/guide.html", document=describe())


def describe() -> dict[str, Any]:
    """OpenAPI 3.1 of every route behind a token."""
    shapes = {model for item in OPERATIONS.values() for model in (item.gives, item.takes) if model}
    wanted = [(model, "validation") for model in sorted(shapes, key=lambda model: model.__name__)]
    _, schemas = models_json_schema(
        [*wanted, (models.ProblemOut, "validation")],  # type: ignore[list-item]
        ref_template=REF,
    )
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


def _operation(rule: Rule) -> dict[str, Any]:
    item = OPERATIONS[rule.endpoint]
    view = current_app.view_functions[rule.endpoint]
    found: dict[str, Any] = {
        "operationId": rule.endpoint.rpartition(".")[2],
        "summary": (view.__doc__ or "").strip().split("\n")[0],
        "description": "Roles: " + ", ".join(sorted(rule.roles)),
        "parameters": _parameters(rule, item),
        "responses": _responses(item),
    }
    body = _body(item)
    if body:
        found["requestBody"] = {"required": True, "content": body}
    return found


def _parameters(rule: Rule, item: Operation) -> list[dict[str, Any]]:
    found = []
    for kind, name in re.findall(r"<(int:)?(\w+)>", rule.path):
        schema: dict[str, Any] = {"type": "integer" if kind else "string"}
        if name == "act":
            schema["enum"] = ["confirm", "return", "not_a_proof", "set_aside", "reopen", "undo"]
        found.append({"name": name, "in": "path", "required": True, "schema": schema})
    for name in item.query:
        kind = "integer" if name == "after" else "string"
        found.append({"name": name, "in": "query", "schema": {"type": kind}})
    if rule.endpoint == "api.send":
        found.append({"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}})
    return found


def _body(item: Operation) -> dict[str, Any]:
    if item.file:
        file: dict[str, Any] = {
            "type": "string",
            "contentMediaType": "application/octet-stream",
        }
        if item.pages:
            file = {"type": "array", "items": file, "minItems": 1}
        more = {name: {"type": "string"} for name in item.form}
        schema = {"type": "object", "required": ["file"], "properties": {"file": file, **more}}
        return {"multipart/form-data": {"schema": schema}}
    if item.takes:
        return {"application/json": {"schema": _ref(item.takes)}}
    return {}


def _responses(item: Operation) -> dict[str, Any]:
    shape = _ref(item.gives) if item.gives else {}
    found: dict[str, Any] = {
        item.status: {"description": "done", "content": {"application/json": {"schema": shape}}}
    }
    problem = {"application/problem+json": {"schema": _ref(models.ProblemOut)}}
    for status, words in PROBLEMS.items():
        found[status] = {"description": words, "content": problem}
    return found


def _ref(model: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REF.format(model=model.__name__)}
