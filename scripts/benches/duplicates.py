"""`scripts/bench duplicates`: one certificate as photo and scan, and look-alikes of one course.

Fields are read with the noise of two engines' worth of misreadings, drawn from a seed; the pages
themselves are not drawn here. Prints recall and false alarms.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from decimal import Decimal
from random import Random

from ce_intake.register.duplicates import class_key, resemblance
from ce_intake.register.people import Register
from ce_intake.stages.match import match
from ce_intake.text.certificates import certificate_key
from ce_intake.values import Entry, Field, Hours, PartialDate, Person
from scripts.benches import copies
from scripts.benches.crowd import a_register
from scripts.benches.tables import table

COURSES = [
    "安全生产管理",
    "职业道德与创新能力",
    "数字经济与驱动发展",
    "临床护理新进展",
    "建筑信息模型应用",
]
NOISE = {"scan": 0.005, "photo": 0.015}
"""Chance that a character is misread, by how the page came."""

LOST = {"scan": 0.02, "photo": 0.04}
"""Chance that a field is not read at all."""

COPIES = 500
LOOK_ALIKE = "己已末未土士天夭人入大太木本日曰0O1I5S8B"


def main() -> None:
    """Measure and print."""
    options = _options()
    print("\n".join(measure(options.papers, options.seed)))


def measure(count: int, seed: int) -> list[str]:
    """Recall and false alarms as a table."""
    random = Random(seed)
    people = a_register(count, seed)
    register = Register(people)
    papers = [_paper(person, n, random) for n, person in enumerate(people)]
    pairs = [(_read(p, "scan", random), _read(p, "photo", random)) for p in papers]
    alike = [resemblance(one, other).likely for one, other in pairs]
    met = [bool(_keys(one, register) & _keys(other, register)) for one, other in pairs]
    found = sum(both and likely for both, likely in zip(met, alike, strict=True))
    alarms = trials = 0
    for _ in range(count * 5):
        mine, neighbour = random.sample(papers, 2)
        twin = replace(
            neighbour,
            content=mine.content,
            start_date=mine.start_date,
            end_date=mine.end_date,
            issue_date=mine.issue_date,
            hours=mine.hours,
            issuer=mine.issuer,
            certificate_no=_next(mine),
        )
        trials += 1
        one, other = _read(mine, "scan", random), _read(twin, "photo", random)
        alarms += resemblance(one, other).likely
    rows = [
        ("… that meet under a person, a name, a number or a class", _of(sum(met), len(pairs))),
        ("… that are alike by their values", _of(sum(alike), len(pairs))),
        ("photo against scan of one certificate, found (goal ≥ 98 %)", _of(found, len(pairs))),
        (
            "look-alikes of the same course, false alarms (goal ≤ 0.5 %)",
            f"{100 * alarms / trials:.3f} % of {trials}",
        ),
        *copies.measure(COPIES),
    ]
    return table(["measure", "figure"], rows)


def _of(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} % of {whole}"


def _keys(read: Entry, register: Register) -> set[tuple[str, str | None]]:
    """Under what the paper is looked for among all that a unit ever received (`desk.twins`)."""
    days = (read.end_date.value, read.issue_date.value)
    keys = {
        ("name", read.name.value),
        ("number", certificate_key(read.certificate_no.value)),
        ("class", class_key(read.content.value, *(str(day) if day else None for day in days))),
    }
    matched = match(read, register).person
    keys.add(("person", matched.person_id if matched else None))
    return {(sort, text) for sort, text in keys if text}


def _paper(person: Person, serial: int, random: Random) -> Entry:
    month, day = random.randint(1, 11), random.randint(1, 20)
    end = PartialDate(2018, month, day + 4)
    with_number = random.random() < 0.6
    return Entry(
        name=Field(value=person.name),
        id_number=Field(value=person.id_number if with_number else None),
        content=Field(value=random.choice(COURSES)),
        start_date=Field(value=PartialDate(2018, month, day)),
        end_date=Field(value=end),
        issue_date=Field(value=end),
        hours=Hours(value=Decimal(random.choice([16, 24, 32, 40]))),
        certificate_no=Field(value=f"JX2018{serial:05d}" if random.random() < 0.8 else None),
    )


def _next(mine: Entry) -> Field[str]:
    """The certificate numbers of one class follow one another."""
    told = mine.certificate_no.value
    return Field(value=None if told is None else f"JX2018{int(told[6:]) + 1:05d}")


def _read(paper: Entry, how: str, random: Random) -> Entry:
    """The paper as an engine reads it."""
    return replace(
        paper,
        name=_misread(paper.name, how, random),
        id_number=_misread(paper.id_number, how, random),
        content=_misread(paper.content, how, random),
        certificate_no=_misread(paper.certificate_no, how, random),
        start_date=_lost(paper.start_date, how, random),
        end_date=_lost(paper.end_date, how, random),
        issue_date=_lost(paper.issue_date, how, random),
    )


def _lost(field: Field[PartialDate], how: str, random: Random) -> Field[PartialDate]:
    return Field() if random.random() < LOST[how] else field


def _misread(field: Field[str], how: str, random: Random) -> Field[str]:
    if field.value is None or random.random() < LOST[how]:
        return Field()
    chars = [
        random.choice(LOOK_ALIKE) if random.random() < NOISE[how] else char for char in field.value
    ]
    return Field(value="".join(chars))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--papers", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


if __name__ == "__main__":
    main()
