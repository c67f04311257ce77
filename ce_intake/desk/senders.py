"""The guard against somebody else's paper: what a professional sends in is to be his own.

A name that differs from the sender's is never taken for the closest one: nobody is matched, and
the clerk is told. Papers sent by a clerk are about anybody, and are not looked at here.
"""

from __future__ import annotations

from ce_intake.contract import Json, entry_json
from ce_intake.desk.actors import Role
from ce_intake.register.names import NameLevel, compare_names, fold_name
from ce_intake.store import accounts, people, tables
from ce_intake.store.session import Tx
from ce_intake.values import Entry, Finding

OTHER = "person_not_sender"


def guard(tx: Tx, upload: tables.Upload, entry: Json) -> Json:
    """The entry; matched with nobody and with a warning where it names another than its sender."""
    sender = accounts.account(tx, upload.uploader_id)
    if sender is None or sender.role != Role.UPLOADER or sender.person_id is None:
        return entry
    own = people.get(tx, sender.person_id)
    if own is None or not _is_other(entry, own):
        return entry
    match = entry.get("person")
    told = entry_json(Entry(findings=(Finding(code=OTHER, facts={"name": own.name}),)))
    return {
        **entry,
        "ready": False,
        "person": {**match, "person_id": None, "confidence": 0.0} if match else match,
        "warnings": [*told["warnings"], *entry["warnings"]],
    }


def _is_other(entry: Json, own: tables.Person) -> bool:
    """Whether the paper names, or was matched with, anybody but the sender."""
    name = fold_name(entry["name"]["value"] or "")
    known = (own.name, *own.former_names)
    levels = [compare_names(name, fold_name(one)) for one in known]
    matched = (entry.get("person") or {}).get("person_id")
    if max(levels) is NameLevel.DIFFERENT:
        return True
    return matched is not None and matched != own.person_id
