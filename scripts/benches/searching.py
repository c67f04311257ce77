"""`scripts/bench searching`: how long a search takes over very many pages, on SQLite or PostgreSQL.

Pages of generated text and one entry for each paper are put into a new database past the reader;
then the queue is asked, as the page does, for names, courses, numbers and words on pages, rare and
common. The wall clock of whole acts of the desk is told: rows, counts of all states, marked hits.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from time import perf_counter, process_time

from ce_intake.contract import entry_json
from ce_intake.desk import accounts, proposals, units
from ce_intake.desk.actors import Actor, Role
from ce_intake.settings import Settings
from ce_intake.store import bulk, migrate
from ce_intake.store.columns import Base
from ce_intake.store.session import Store, Tx, open_store
from ce_intake.text.search import indexed, together
from ce_intake.values import Entry
from samples.generator import cast

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
AT_ONCE = 2_000  # papers
PAGES_EACH = 2
TOPICS = 300
RARE = "鑫淼焱垚"
SAID = "兹证明该同志参加继续教育培训学习期满经考核成绩合格准予结业特发此证单位盖章发证日期"


def main() -> None:
    """Fill, ask, print."""
    parser = argparse.ArgumentParser(prog="scripts/bench searching", description=__doc__)
    parser.add_argument("--pages", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--database", help="URL of an empty PostgreSQL; without it SQLite")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="searching-") as folder:
        more = {"database_url": args.database} if args.database else {}
        settings = Settings(data=Path(folder), **more)
        migrate.upgrade(settings.database)
        store = open_store(settings)
        clerk = _clerk(store)
        words = _fill(store, clerk, papers=args.pages // PAGES_EACH)
        _ask(store, clerk, words, rounds=args.rounds)
        store.close()


def _clerk(store: Store) -> Actor:
    with store.begin() as tx:
        unit = units.create_unit(tx, by=None, name="单位", parent_id=None, now=NOW)
        made = accounts.create_account(
            tx,
            by=None,
            login="clerk",
            name="经办人",
            role=Role.CLERK,
            unit_id=unit.unit_id,
            person_id=None,
            password="a bench of no use",
            now=NOW,
        )
    return made.actor


def _fill(store: Store, clerk: Actor, *, papers: int) -> dict[str, list[str]]:
    """Put the papers in; words to look for, by what they are."""
    rng = Random(7)
    people = cast.population(7, 2_000)
    topics = _phrases(rng, TOPICS, 6)
    phrases = _phrases(rng, 4_000, 3)
    rare = _phrases(Random(8), 40, 5)
    began = process_time()
    for start in range(0, papers, AT_ONCE):
        made = [
            _paper(rng, number, people, topics, phrases, rare)
            for number in range(start, min(start + AT_ONCE, papers))
        ]
        with store.begin() as tx:
            _keep(tx, clerk, start, made)
        sys.stderr.write(f"\r{start + len(made)} papers, {process_time() - began:.0f} CPU s   ")
    with store.begin() as tx:
        tx.session.connection().exec_driver_sql("ANALYZE")
    sys.stderr.write("\n")
    return {
        "a name": [one.name for one in people[:40]],
        "a course": topics[:40],
        "a certificate number": [f"JX-{rng.randrange(papers):07d}" for _ in range(40)],
        "a rare word on a page": rare,
        "a name and a course": [f"{people[n].name} {topics[n][:3]}" for n in range(40)],
        "what every page says": ["继续教育", "考核成绩", "同志"],
        "what no page says": ["铯钡镧铈", "zzz9999"],
        "one rare character": [*RARE, "霾"],
    }


def _phrases(rng: Random, count: int, length: int) -> list[str]:
    signs = "".join(dict.fromkeys("".join(cast.EMPLOYERS) + SAID))
    wide = signs + "".join(chr(rng.randrange(0x4E00, 0x8000)) for _ in range(1_500))
    return ["".join(rng.choice(wide) for _ in range(length)) for _ in range(count)]


Paper = tuple[str, str, str, list[str]]  # name, course, number, pages


def _paper(
    rng: Random,
    number: int,
    people: tuple[cast.Person, ...],
    topics: list[str],
    phrases: list[str],
    rare: list[str],
) -> Paper:
    person, topic = rng.choice(people), rng.choice(topics)
    pages = [SAID + "".join(rng.choice(phrases) for _ in range(60)) for _ in range(PAGES_EACH)]
    pages[0] = f"{person.name}{person.employer}{topic}JX-{number:07d}{pages[0]}"
    if number % 997 == 0:
        pages[-1] += rare[number // 997 % len(rare)] + RARE[number // 997 % len(RARE)]
    return person.name, topic, f"JX-{number:07d}", pages


def _keep(tx: Tx, clerk: Actor, start: int, made: list[Paper]) -> None:
    base = Base.metadata.tables
    for name, columns, rows in (
        ("blob", ("sha256", "size", "created_at"), _blobs(start, made)),
        ("upload", _UPLOAD, _uploads(clerk, start, made)),
        ("reading", _READING, _readings(start, made)),
        ("proposal", _PROPOSAL, _proposals(clerk, start, made)),
        ("page_word", ("upload_id", "number", "said", "folded"), _pages(start, made)),
        ("word_pair", ("pair", "upload_id"), sorted(_pairs(start, made))),
    ):
        bulk.put(tx, base[name], columns, rows)


_UPLOAD = (
    "id",
    "number",
    "uploader_id",
    "unit_id",
    "name",
    "sha256",
    "size",
    "pool",
    "state",
    "pages_total",
    "pages_done",
    "received_at",
    "reason_facts",
    "reason_words",
)
_READING = (
    "id",
    "upload_id",
    "epoch",
    "pipeline",
    "content",
    "created_at",
)
_PROPOSAL = (
    "id",
    "upload_id",
    "reading_id",
    "unit_id",
    "document_index",
    "entry_index",
    "pages",
    "kind",
    "state",
    "version",
    "fields",
    "name",
    "content",
    "doubts",
    "created_at",
    "reason_words",
    "words",
)


def _keys(start: int, made: list[Paper]) -> Iterator[tuple[int, Paper]]:
    return enumerate(made, start + 1)


def _blobs(start: int, made: list[Paper]) -> Iterator[tuple[object, ...]]:
    return ((f"{key:064d}", 1, NOW) for key, _ in _keys(start, made))


def _uploads(clerk: Actor, start: int, made: list[Paper]) -> Iterator[tuple[object, ...]]:
    for key, _ in _keys(start, made):
        one = (key, f"R-{key:08d}", clerk.account_id, clerk.unit_id, "证书.pdf", f"{key:064d}", 1)
        yield (*one, "interactive", "proposed", PAGES_EACH, PAGES_EACH, NOW, {}, "")


def _readings(start: int, made: list[Paper]) -> Iterator[tuple[object, ...]]:
    return ((key, key, 1, "bench", {}, NOW) for key, _ in _keys(start, made))


def _proposals(clerk: Actor, start: int, made: list[Paper]) -> Iterator[tuple[object, ...]]:
    empty = entry_json(Entry())
    for key, (name, content, number, _) in _keys(start, made):
        pages = list(range(1, PAGES_EACH + 1))
        state = "open" if key % 4 else "confirmed"
        one = (key, key, key, clerk.unit_id, 0, 0, pages, "training_certificate", state, 1, empty)
        yield (*one, name, content, 0, NOW, "", together([name, content, number, f"R-{key:08d}"]))


def _pages(start: int, made: list[Paper]) -> Iterator[tuple[object, ...]]:
    for key, (_, _, _, pages) in _keys(start, made):
        for number, said in enumerate(pages, 1):
            yield key, number, said, together([said])


def _pairs(start: int, made: list[Paper]) -> Iterator[tuple[int, int]]:
    for key, (name, content, number, pages) in _keys(start, made):
        own = indexed(together([name, content, number, f"R-{key:08d}"]))
        for pair in own.union(*(indexed(together([said])) for said in pages)):
            yield pair, key


def _ask(store: Store, clerk: Actor, words: dict[str, list[str]], *, rounds: int) -> None:
    sys.stdout.write("| looked for | found | median ms | p95 ms | CPU ms |\n")
    sys.stdout.write("| --- | --- | --- | --- | --- |\n")
    for what, asked in words.items():
        times, found, cpu = [], 0, process_time()
        for turn in range(rounds):
            began = perf_counter()
            with store.view() as tx:
                found = proposals.queue(tx, clerk, search=asked[turn % len(asked)]).total
            times.append((perf_counter() - began) * 1000)
        cpu = (process_time() - cpu) / rounds * 1000
        high = sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
        sys.stdout.write(f"| {what} | {found} | {median(times):.0f} | {high:.0f} | {cpu:.0f} |\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
