"""Two desks for `scripts/bench effort`: one where a corpus was read, one of empty forms for it.

Each proposal is tied to the true entry that it is about.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from difflib import SequenceMatcher
from fnmatch import fnmatchcase
from pathlib import Path

from ce_intake.desk import accounts, people, proposals, units, uploads, values_in, work
from ce_intake.desk.actors import Actor, Role
from ce_intake.desk.proposal_views import ProposalView
from ce_intake.kinds import KINDS
from ce_intake.policies.findings import blocks
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from ce_intake.text.identity import is_proved
from ce_intake.values import FIELD_NAMES, Document, KindCode, Person, Reading
from samples.generator import cast, corpus
from samples.generator.corpus import Sample
from web.forms.decisions import spell_field
from worker import jobs
from worker.reader import make_bench

PASSWORD = "a bench of no use to anybody"
MOST_LOOKED_AT = 400  # papers among which those that say all are looked for
FAR = 100_000  # no paper of the mixed corpus has such a number
NOT_TYPED = "id_number"  # shown masked: the register has it once the person is chosen


@dataclass(slots=True, kw_only=True)
class Truth:
    """What one proposed entry should say; `values` None where there should be none."""

    values: Mapping[str, str] | None
    person_id: str
    kind: str
    state: str
    ready: bool
    clean: bool = False  # of the papers that say all that is needed
    paper: str = ""
    why_not: tuple[str, ...] = ()  # what keeps it from being ready


@dataclass(slots=True, kw_only=True)
class Desk:
    """One served installation with a clerk."""

    store: Store
    settings: Settings
    clerk: Actor
    persons: tuple[cast.Person, ...] = ()
    truths: dict[int, Truth] = field(default_factory=dict)


def found(data: Path, seed: int) -> Desk:
    """A unit with the corpus's people and a clerk."""
    data.mkdir()
    settings = Settings(data=data)
    migrate.upgrade(settings.database)
    store = open_store(settings)
    population = cast.population(seed, corpus.REGISTER_SIZE)
    now = datetime.now(UTC)
    with store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="单位", parent_id=None, now=now)
        listed = [
            Person(
                person_id=one.person_id,
                name=one.name,
                id_number=one.id_number,
                employer=one.employer,
                title_level=one.title_level,
                certificate_book_no=one.certificate_book_no,
            )
            for one in population
        ]
        people.load_register(tx, None, listed, unit_id=unit.unit_id, now=now)
        made = accounts.create_account(
            tx,
            by=None,
            login="clerk",
            name="经办人",
            role=Role.CLERK,
            unit_id=unit.unit_id,
            person_id=None,
            password=PASSWORD,
            now=now,
        )
    return Desk(store=store, settings=settings, clerk=made.actor, persons=population)


def clean(choice: corpus.Choice, states: Sequence[str]) -> Iterator[Sample]:
    """`choice.documents` papers for each of *states* that say all that their kind requires.

    They are chosen by their truth alone, never by how they are read: every entry names a whole
    identity number, and every required value. Their numbers begin behind those of any corpus.
    """
    population = cast.population(choice.seed, corpus.REGISTER_SIZE)
    for state in states:
        left = choice.documents
        wanted = replace(choice, documents=MOST_LOOKED_AT, state=state)
        for number, layout, _ in corpus.plan(wanted):
            if not left:
                break
            made = corpus.sample(
                choice.seed, FAR + number, layout=layout, state=state, people=population
            )
            if _says_all(made.truth):
                left -= 1
                yield made


def _says_all(truth: Mapping[str, object]) -> bool:
    entries = _true_entries(truth)
    return bool(entries) and all(
        is_proved(str(values.get(NOT_TYPED, "")))
        and KINDS[KindCode(kind)].required
        and set(KINDS[KindCode(kind)].required) <= values.keys()
        for kind, _, values in entries
    )


def fill(read: Desk, samples: Iterable[Sample], *, blank: Desk | None = None) -> None:
    """Read papers at one desk; lay an empty form for each entry on the other, if there is one.

    Papers without forms are those of `clean`.
    """
    bench = make_bench(read.settings, read.store)
    jobs.sit_down(bench)
    for sample in samples:
        number = _received(read, sample.content, sample.slug)
        jobs.read_next(bench, "interactive")
        made: Mapping[str, str] = sample.truth["made"]  # type: ignore[assignment]
        entries = _true_entries(sample.truth)
        for key, truth in _matched(read, number, entries, state=made["state"]):
            truth.clean, truth.paper = blank is None, sample.slug
            read.truths[key] = truth
        for place, (kind, _, values) in enumerate(entries if blank else ()):
            assert blank is not None
            key = _blank(blank, f"{sample.slug} {place}", kind)
            blank.truths[key] = _truth(blank, values, kind=kind, state=made["state"])
        sys.stderr.write(f"\r{sample.slug:60}")
    bench.tools.decoder.close()


def _matched(
    read: Desk, number: str, entries: list[tuple[str, set[int], dict[str, object]]], *, state: str
) -> Iterator[tuple[int, Truth]]:
    """Each proposal of a file with the true entry that it is about."""
    with read.store.view() as tx:
        card = uploads.card(tx, read.clerk, number)
        views = [proposals.show(tx, read.clerk, line.proposal_id) for line in card.entries]
    left = list(entries)
    for view in views:
        shown = "".join(
            one.value for one in view.fields if one.name in ("name", "content", "certificate_no")
        )
        pages = {page.number for page in view.pages}
        fit = [one for one in left if one[1] & pages]
        best = max(fit, key=lambda one: _alike(one[2], shown), default=None)
        if best:
            left.remove(best)
        truth = _truth(read, best[2] if best else None, kind=view.kind, state=state)
        truth.ready, truth.why_not = view.ready, _why_not(view)
        yield view.proposal_id, truth


def _why_not(view: ProposalView) -> tuple[str, ...]:
    """All that keeps an entry from being ready, by field or by the code of what was found."""
    if view.ready:
        return ()
    missing = {one.name for one in view.fields if one.doubtful and not one.value}
    found = [f"{one}: not read" for one in sorted(missing)]
    found += [f"{one.name}: not sure" for one in view.fields if one.doubtful and one.value]
    found += sorted({one.code for one in view.warnings if blocks(one.code)})
    found += [] if view.person_id else ["nobody chosen"]
    found += [] if view.eligible else ["not eligible"]
    return tuple(found) or ("no kind of proof",)


def _alike(values: Mapping[str, object], shown: str) -> float:
    true = "".join(str(values.get(name) or "") for name in ("name", "content", "certificate_no"))
    return SequenceMatcher(None, true, shown, autojunk=False).ratio()


def _truth(desk: Desk, values: Mapping[str, object] | None, *, kind: str, state: str) -> Truth:
    if values is None:
        return Truth(values=None, person_id="", kind=kind, state=state, ready=False)
    spelled = {
        name: spell_field(name, values_in.as_text(name, value)) for name, value in values.items()
    }
    person = _whose(desk.persons, spelled)
    return Truth(values=spelled, person_id=person, kind=kind, state=state, ready=False)


def _whose(persons: Sequence[cast.Person], says: Mapping[str, str]) -> str:
    """Whom of the register all that the paper says fits; "" where nobody or several."""
    number, employer = says.get(NOT_TYPED, ""), says.get("employer", "")
    fit = [
        one
        for one in persons
        if one.name == says.get("name")
        and (not number or fnmatchcase(one.id_number, number.replace("*", "?")))
        and (not employer or number or one.employer == employer)
    ]
    return fit[0].person_id if len(fit) == 1 else ""


def _true_entries(truth: Mapping[str, object]) -> list[tuple[str, set[int], dict[str, object]]]:
    documents: Sequence[Mapping[str, object]] = truth["documents"]  # type: ignore[assignment]
    return [
        (
            str(document["kind"]),
            set(document["pages"]),  # type: ignore[call-overload]
            {
                name: entry[name]["value"]
                for name in FIELD_NAMES
                if entry[name]["value"] is not None
            },
        )
        for document in documents
        for entry in document["entries"]  # type: ignore[attr-defined]
    ]


def _received(desk: Desk, content: bytes, name: str) -> str:
    sha256, size = desk.store.blobs.put(io.BytesIO(content), most=100_000_000)
    with desk.store.begin() as tx:
        now = datetime.now(UTC)
        return uploads.receive(tx, desk.clerk, name=name, sha256=sha256, size=size, now=now).number


def _blank(desk: Desk, name: str, kind: str) -> int:
    """A proposal with nothing filled in; its key."""
    number, now = _received(desk, name.encode(), name), datetime.now(UTC)
    with desk.store.begin() as tx:
        held = work.claim_next(tx, "interactive", owner="bench", now=now)
    if held is None:
        raise LookupError("what was just received does not wait")
    document = Document(pages=(1,), kind=KindCode(kind), kind_confidence=1.0)
    empty = Reading(file=name, sha256="0" * 64, page_count=1, documents=(document,))
    with desk.store.begin() as tx:
        work.record(tx, held, empty, now=now, pipeline="bench")
    with desk.store.view() as tx:
        return uploads.card(tx, desk.clerk, number).entries[0].proposal_id
