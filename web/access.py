"""Who may ask for what: one table of endpoint, methods, roles and relation.

Whatever is not in it is refused, and a test holds it against the live route map. It says which
roles may knock; whose papers they find behind the door is decided by the desk's scoped queries,
where "not yours" and "does not exist" are one answer. It knows no page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from flask import Flask, request

from ce_intake.desk.actors import Role
from ce_intake.errors import NotAllowed, NotFound, NotSignedIn
from web import here


class Relation(StrEnum):
    """What binds the person who asks to the thing asked for."""

    NONE = "none"  # the page is about nobody
    SELF = "self"  # about himself: his papers, his year, his account
    SCOPE = "scope"  # his own where he is an uploader; his unit's or units' otherwise
    HOUSE = "house"  # about the whole installation


class Door(StrEnum):
    """How somebody proves who he is."""

    OPEN = "open"  # needs nothing
    SESSION = "session"  # the cookie of a signed-in browser
    TOKEN = "token"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row: an endpoint with one method."""

    endpoint: str
    method: str
    path: str
    roles: frozenset[Role]
    relation: Relation
    door: Door = Door.SESSION


EVERYONE = frozenset(Role)
UPLOADER = frozenset({Role.UPLOADER})
CLERK = frozenset({Role.CLERK})
SENDERS = UPLOADER | CLERK
STAFF = frozenset({Role.CLERK, Role.VERIFIER})
READERS = STAFF | UPLOADER
ADMIN = frozenset({Role.ADMIN})
KEEPERS = STAFF | ADMIN
WRITERS = CLERK | ADMIN
AUDITOR = frozenset({Role.AUDITOR})


def _rows(
    path: str,
    endpoint: str,
    methods: str,
    roles: frozenset[Role],
    *,
    relation: Relation = Relation.SCOPE,
    door: Door = Door.SESSION,
) -> list[Rule]:
    return [
        Rule(endpoint=endpoint, method=method, path=path, roles=roles, relation=relation, door=door)
        for method in methods.split()
    ]


def _open(path: str, endpoint: str, methods: str = "GET") -> list[Rule]:
    return _rows(path, endpoint, methods, frozenset(), relation=Relation.NONE, door=Door.OPEN)


def _token(path: str, endpoint: str, methods: str, roles: frozenset[Role]) -> list[Rule]:
    return _rows("/api/v1" + path, "api." + endpoint, methods, roles, door=Door.TOKEN)


def _registers(
    tail: str, endpoint: str, methods: str, roles: frozenset[Role], relation: Relation
) -> list[Rule]:
    """A register is nobody's; what stands in it is found by scope."""
    path = "/api/v1/registers/<register>" + tail
    name = "api_registers." + endpoint
    return _rows(path, name, methods, roles, relation=relation, door=Door.TOKEN)


NONE, SELF, HOUSE = Relation.NONE, Relation.SELF, Relation.HOUSE

ROUTES: tuple[Rule, ...] = (
    *_open("/static/<path:filename>", "static"),
    *_open("/healthz", "health.alive"),
    *_open("/readyz", "health.ready"),
    *_open("/metrics", "health.metrics"),
    *_open("/", "session.home"),
    *_open("/sign-in", "session.sign_in", "GET POST"),
    *_open("/language", "session.language", "POST"),
    *_open("/help", "session.guide"),
    *_rows("/prove", "session.prove", "GET POST", EVERYONE, relation=SELF),
    *_rows("/sign-out", "session.sign_out", "POST", EVERYONE, relation=SELF),
    *_rows("/account", "session.account", "GET POST", EVERYONE, relation=SELF),
    *_rows("/account/tokens", "session.token", "POST", EVERYONE, relation=SELF),
    *_rows(
        "/account/tokens/<int:token_id>/revoke",
        "session.revoke",
        "POST",
        EVERYONE,
        relation=SELF,
    ),
    *_rows("/papers", "uploads.mine", "GET", SENDERS, relation=SELF),
    *_rows("/papers", "uploads.send", "POST", SENDERS, relation=SELF),
    *_rows("/files", "uploads.listed", "GET", STAFF),
    *_rows("/papers/<number>", "uploads.receipt", "GET", READERS),
    *_rows("/papers/<number>/card", "uploads.card", "GET", READERS),
    *_rows("/papers/<number>/original", "uploads.original", "GET", READERS),
    *_rows("/papers/<number>/pages/<int:page>", "uploads.page", "GET", READERS),
    *_rows("/papers/<number>/thread", "talk.thread", "GET", READERS),
    *_rows("/papers/<number>/thread", "talk.write", "POST", SENDERS),
    *_rows("/papers/<number>/thread/read", "talk.read", "POST", SENDERS),
    *_rows("/papers/<number>/return", "uploads.give_back", "POST", CLERK),
    *_rows("/papers/<number>/reread", "uploads.reread", "POST", CLERK),
    *_rows("/papers/<number>/entries", "grid.paper", "GET", STAFF),
    *_rows("/papers/<number>/entries", "grid.confirm_paper", "POST", CLERK),
    *_rows("/queue/courses", "grid.courses", "GET", STAFF),
    *_rows("/queue/course", "grid.course", "GET", STAFF),
    *_rows("/queue/course", "grid.confirm_course", "POST", CLERK),
    *_rows("/second-looks", "looks.listing", "GET", STAFF),
    *_rows("/second-looks/<int:item_id>", "looks.show", "GET", STAFF),
    *_rows("/second-looks/<int:item_id>", "looks.look", "POST", STAFF),
    *_rows("/queue", "proposals.queue", "GET", STAFF),
    *_rows("/batches", "batches.listed", "GET", STAFF),
    *_rows("/batches/new", "arrivals.begin", "GET", CLERK),
    *_rows("/batches/new", "arrivals.create", "POST", CLERK),
    *_rows("/batches/<batch>/add", "arrivals.show", "GET", CLERK),
    *_rows("/batches/<batch>/add", "arrivals.take", "POST", CLERK),
    *_rows("/batches/<batch>/arrivals", "arrivals.offset", "GET", CLERK),
    *_rows("/batches/<batch>/arrivals", "arrivals.append", "PUT", CLERK),
    *_rows("/batches/<batch>", "batches.show", "GET", STAFF),
    *_rows("/batches/<batch>/card", "batches.card", "GET", STAFF),
    *_rows("/batches/<batch>/files", "batches.sources", "GET", STAFF),
    *_rows("/batches/<batch>/report.<form>", "outcomes.report", "GET", STAFF),
    *_rows("/batches/<batch>/package.zip", "outcomes.package", "GET", STAFF),
    *_rows("/stacks/<stack>/scan.pdf", "outcomes.pdf", "GET", STAFF),
    *_rows("/batches/<batch>/<act>", "batches.decide", "POST", CLERK),
    *_rows("/stacks/<stack>", "batches.ledger", "GET", STAFF),
    *_rows("/stacks/<stack>", "batches.arrange", "POST", CLERK),
    *_rows("/stacks/<stack>/thumbs/<int:sheet>", "batches.thumb", "GET", STAFF),
    *_rows("/queue/filters", "proposals.filters", "POST", STAFF, relation=SELF),
    *_rows("/proposals/<int:proposal_id>", "proposals.show", "GET", STAFF),
    *_rows("/proposals/<int:proposal_id>/<act>", "proposals.decide", "POST", CLERK),
    *_rows("/proposals/<int:proposal_id>/beside/<int:other_id>", "twins.beside", "GET", STAFF),
    *_rows("/entries/<int:entry_id>", "entries.show", "GET", READERS),
    *_rows("/entries/<int:entry_id>/amend", "entries.amend", "POST", CLERK),
    *_rows("/entries/<int:entry_id>/void", "entries.void", "POST", CLERK),
    *_rows("/changes", "changes.listing", "GET", STAFF),
    *_rows("/changes/<int:change_id>/<act>", "changes.decide", "POST", STAFF),
    *_rows("/people", "people.search", "GET", STAFF),
    *_rows("/people", "people.create", "POST", CLERK),
    *_rows("/people/import", "imports.begin", "GET", CLERK),
    *_rows("/people/import", "imports.plan", "POST", CLERK),
    *_rows("/people/import/accept", "imports.accept", "POST", CLERK),
    *_rows("/people/import/rows", "imports.rows", "POST", CLERK),
    *_rows("/people/export", "imports.export", "GET", CLERK),
    *_rows("/people/new", "people.new", "GET", CLERK),
    *_rows("/people/<person_id>", "people.show", "GET", STAFF),
    *_rows("/people/<person_id>", "people.change", "POST", CLERK),
    *_rows("/people/<person_id>/unmask", "people.unmask", "POST", CLERK),
    *_rows("/registers", "registers.index", "GET", KEEPERS, relation=NONE),
    *_rows("/registers/spellings", "registers.learned", "GET", STAFF, relation=NONE),
    *_rows("/registers/spellings/<int:spelling_id>", "registers.decide", "POST", CLERK),
    *_rows("/registers/values/<int:value_id>", "registers.show", "GET", KEEPERS),
    *_rows("/registers/values/<int:value_id>", "registers.amend", "POST", WRITERS),
    *_rows("/registers/values/<int:value_id>/remove", "registers.remove", "POST", WRITERS),
    *_rows("/registers/<register>", "registers.listing", "GET", KEEPERS, relation=NONE),
    *_rows("/registers/<register>", "registers.put", "POST", WRITERS, relation=NONE),
    *_rows("/registers/<register>/import", "imports.begin_known", "GET", WRITERS, relation=NONE),
    *_rows("/registers/<register>/import", "imports.plan_known", "POST", WRITERS, relation=NONE),
    *_rows(
        "/registers/<register>/import/accept",
        "imports.accept_known",
        "POST",
        WRITERS,
        relation=NONE,
    ),
    *_rows(
        "/registers/<register>/import/rows", "imports.rows_known", "POST", WRITERS, relation=NONE
    ),
    *_rows("/registers/<register>/export", "imports.export_known", "GET", WRITERS, relation=NONE),
    *_rows("/record", "mine.record", "GET", UPLOADER, relation=SELF),
    *_rows("/people/<person_id>/record", "mine.record_of", "GET", STAFF),
    *_rows("/my-data", "mine.data", "GET", EVERYONE, relation=SELF),
    *_rows("/my-data.json", "mine.as_json", "GET", EVERYONE, relation=SELF),
    *_rows("/my-data.csv", "mine.as_csv", "GET", EVERYONE, relation=SELF),
    *_rows("/year", "ledger.mine", "GET", UPLOADER, relation=SELF),
    *_rows("/year/<int:year>", "ledger.my_year", "GET", UPLOADER, relation=SELF),
    *_rows("/people/<person_id>/years/<int:year>", "ledger.year", "GET", STAFF),
    *_rows("/audit", "audit.events", "GET", AUDITOR, relation=HOUSE),
    *_rows("/accounts", "accounts.listing", "GET", ADMIN, relation=HOUSE),
    *_rows("/accounts", "accounts.create", "POST", ADMIN, relation=HOUSE),
    *_rows("/units", "accounts.create_unit", "POST", ADMIN, relation=HOUSE),
    *_rows(
        "/accounts/<int:account_id>/active",
        "accounts.set_active",
        "POST",
        ADMIN,
        relation=HOUSE,
    ),
    *_rows("/outlets", "outlets.show", "GET", ADMIN, relation=HOUSE),
    *_rows("/outlets/test", "outlets.test", "POST", ADMIN, relation=HOUSE),
    *_rows("/outlets/<int:delivery_id>/retry", "outlets.retry", "POST", ADMIN, relation=HOUSE),
    *_rows("/account/email", "session.email", "POST", EVERYONE, relation=SELF),
    *_rows("/policy", "policy.show", "GET", EVERYONE, relation=NONE),
    *_open("/api/", "openapi.guide"),
    *_open("/api/v1/openapi.json", "openapi.document"),
    *_token("/papers", "papers", "GET", SENDERS),
    *_token("/papers", "send", "POST", SENDERS),
    *_token("/papers/<number>", "paper", "GET", READERS),
    *_token("/papers/<number>/reading", "reading", "GET", READERS),
    *_token("/papers/<number>/original", "original", "GET", READERS),
    *_token("/proposals", "queue", "GET", STAFF),
    *_token("/proposals/<int:proposal_id>", "proposal", "GET", STAFF),
    *_token("/proposals/<int:proposal_id>/<act>", "decide", "POST", CLERK),
    *_token("/people", "search", "GET", STAFF),
    *_token("/people/import", "plan_import", "POST", CLERK),
    *_token("/people/import/accept", "accept_import", "POST", CLERK),
    *_rows("/api/v1/people", "api_people.put_person", "POST", CLERK, door=Door.TOKEN),
    *_token("/people/<person_id>", "person", "GET", STAFF),
    *_rows(
        "/api/v1/people/<person_id>",
        "api_people.change_person",
        "PATCH",
        CLERK,
        door=Door.TOKEN,
    ),
    *_token("/people/<person_id>/years/<int:year>", "year", "GET", STAFF),
    *_token("/entries/<int:entry_id>", "entry", "GET", READERS),
    *_registers("", "values", "GET", KEEPERS, NONE),
    *_registers("", "put_value", "POST", WRITERS, NONE),
    *_registers("/<int:value_id>", "value", "GET", KEEPERS, Relation.SCOPE),
    *_registers("/<int:value_id>", "change_value", "PATCH", WRITERS, Relation.SCOPE),
    *_registers("/<int:value_id>", "remove_value", "DELETE", WRITERS, Relation.SCOPE),
    *_registers("/import", "plan_values", "POST", WRITERS, NONE),
    *_registers("/import/accept", "accept_values", "POST", WRITERS, NONE),
)
"""Every address, by whom it may be asked for; where no relation is named it is the scope."""


def index(rules: Iterable[Rule]) -> dict[tuple[str, str], Rule]:
    """The rules by endpoint and method."""
    return {(rule.endpoint, rule.method): rule for rule in rules}


_BY_ENDPOINT = index(ROUTES)


def guard(app: Flask) -> None:
    """Ask the table before each request."""
    app.before_request(_check)


def rule_of(endpoint: str | None, method: str) -> Rule | None:
    """The row that speaks of this endpoint and method; HEAD and OPTIONS are as GET."""
    asked = "GET" if method in {"HEAD", "OPTIONS"} else method
    found = _BY_ENDPOINT.get((endpoint or "", asked))
    if found is None and method == "OPTIONS":
        return next((rule for rule in ROUTES if rule.endpoint == endpoint), None)
    return found


def _check() -> None:
    if request.routing_exception is not None:
        return  # no such page, or not by this method: Flask says so
    rule = rule_of(request.endpoint, request.method)
    if rule is None:
        raise NotFound
    if rule.door is Door.OPEN:
        return
    person = here.visitor()
    if person is None:
        raise NotSignedIn
    if person.role not in rule.roles:
        raise NotAllowed
