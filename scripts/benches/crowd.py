"""Invented registers of people with realistic frequencies, and papers about them with damage.

Everything is drawn from one seeded source. Area codes of identity numbers start with 99, which
no real number does. Damage comes in two lists: what the matching was built against, and what
was held back from whoever built it (reported apart).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

from opencc import OpenCC

from ce_intake.register.names import all_readings, glyph_classes, readings
from ce_intake.text.identity import check_digit
from ce_intake.values import Dated, Person

TABLES = tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8"))
SURNAMES = re.findall(r"([^\d])(\d+)", TABLES["surnames"])
WITH_BOOKLET, MISREAD = 0.05, 0.1
"""Shares of papers that state a booklet's number, and of these with a wrong figure in it."""

TO_TRADITIONAL = OpenCC("s2t")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a paper says of a person; `truth` None: the person is in no register."""

    name: str
    id_number: str = ""
    employer: str = ""
    booklet: str = ""
    truth: Person | None = None
    damage: str = "none"
    held_back: bool = False
    before: Paper | None = None  # the same paper without damage


def a_register(size: int, seed: int) -> list[Person]:
    """*size* people with their employers, numbers and booklets."""
    random = Random(seed)
    units = _units(max(3, size // 90), random)
    shares = [1 / (rank + 3) for rank in range(len(units))]
    employed = random.choices(units, shares, k=size)
    return [_person(f"p{n}", employed[n], random, units) for n in range(size)]


def papers(people: list[Person], count: int, seed: int) -> list[Paper]:
    """*count* papers, one in twelve about somebody whom the register does not know."""
    random = Random(seed + 1)
    strangers = a_register(max(50, count // 10), seed + 2)
    units = sorted({person.employer for person in people})
    made = [_paper(random, people, strangers, units) for _ in range(count)]
    noted = Random(seed + 3)
    return [_with_booklet(paper, noted) for paper in made]


def is_decidable(paper: Paper, namesakes: list[Person]) -> bool:
    """Whether the undamaged words tell the person from all *namesakes*."""
    truth, paper = paper.truth, paper.before or paper
    if truth is None:
        return False
    rivals = [p for p in namesakes if p.person_id != truth.person_id]
    if paper.id_number and truth.id_number:
        rivals = [p for p in rivals if p.id_number and _fits(paper.id_number, p.id_number)]
    elif paper.id_number:
        rivals = [p for p in rivals if not p.id_number]
    if paper.booklet:
        rivals = [p for p in rivals if p.certificate_book_no == paper.booklet]
    if paper.employer in (truth.employer, *truth.former_employers):
        rivals = [p for p in rivals if paper.employer in (p.employer, *p.former_employers)]
    return not rivals


def misleads(paper: Paper, namesakes: list[Person]) -> bool:
    """Whether the paper names an employer that is a namesake's and not the person's own."""
    truth, paper = paper.truth, paper.before or paper
    if truth is None or not paper.employer:
        return False
    own = paper.employer in (truth.employer, *truth.former_employers)
    return not own and any(paper.employer == rival.employer for rival in namesakes)


def _units(count: int, random: Random) -> list[str]:
    made: dict[str, None] = {}
    while len(made) < count:
        head = random.choice(TABLES["places"]) + random.choice(TABLES["places"])[:1] * (count > 900)
        tail = random.choice(TABLES["numbers"]) + random.choice(TABLES["kinds"])
        district = random.choice(TABLES["places"])[:2] + "区" if count > 4000 else ""
        made[f"天津市{district}{head}{tail}"] = None
    return list(made)


def _person(person_id: str, employer: str, random: Random, units: list[str]) -> Person:
    born = random.randint(1955, 1998), random.randint(1, 12), random.randint(1, 28)
    first = f"9901{random.randint(1, 18):02d}{born[0]}{born[1]:02d}{born[2]:02d}"
    first += f"{random.randint(1, 999):03d}"
    number = first + check_digit(first)
    kept = random.random()
    if kept < 0.02:
        number = ""
    elif kept < 0.04:
        number = number[:6] + number[8:17]
    return Person(
        person_id=person_id,
        name=_name(random),
        id_number=number,
        employer=employer,
        certificate_book_no=f"津专{random.randint(10**7, 10**8)}" if random.random() < 0.6 else "",
        former_names=(_name(random),) if random.random() < 0.02 else (),
        posts=(Dated(random.choice(units)),) if random.random() < 0.12 else (),
    )


def _name(random: Random) -> str:
    kind = random.random()
    if kind < 0.008:
        return (
            f"{random.choice(TABLES['minority_first'])}·{random.choice(TABLES['minority_second'])}"
        )
    surname = random.choices(*_surnames())[0]
    if kind < 0.012:
        surname = random.choice(TABLES["compound"])
    if random.random() < 0.25:
        return surname + _falling(TABLES["single"], random)
    return (
        surname
        + _falling(TABLES["double_first"], random)
        + _falling(TABLES["double_second"], random)
    )


@cache
def _surnames() -> tuple[list[str], list[int]]:
    return [char for char, _ in SURNAMES], [int(share) for _, share in SURNAMES]


def _falling(chars: str, random: Random) -> str:
    """A character of *chars* by falling frequency, now and then a rare one."""
    if random.random() < 0.03:
        return str(random.choice(TABLES["rare"]))
    return chars[min(int(random.paretovariate(0.55) * 6) - 6, len(chars) * 10) % len(chars)]


def _paper(
    random: Random, people: list[Person], strangers: list[Person], units: list[str]
) -> Paper:
    if random.random() < 1 / 12:
        stranger = random.choice(strangers)
        paper = Paper(name=stranger.name, truth=None)
        source = replace(stranger, employer=random.choice(units))
    else:
        source = random.choice(people)
        paper = Paper(name=source.name, truth=source)
    paper = replace(
        paper, id_number=_printed_number(source, random), employer=_unit(source, random, units)
    )
    damage = random.choices(list(DAMAGE), [share for share, _, _ in DAMAGE.values()])[0]
    _, held_back, spoil = DAMAGE[damage]
    spoilt = spoil(paper, random)
    return replace(spoilt, damage=damage, held_back=held_back, before=paper)


def _with_booklet(paper: Paper, random: Random) -> Paper:
    """The paper, one in twenty with the number of the person's booklet, now and then misread."""
    draw, misread, at = random.random(), random.random(), random.randrange(2, 10)
    known = paper.truth.certificate_book_no if paper.truth else ""
    if draw >= WITH_BOOKLET or not known:
        return paper
    wrong = known[:at] + str((int(known[at]) + 1) % 10) + known[at + 1 :]
    before = replace(paper.before or paper, booklet=known)
    read = wrong if misread < MISREAD else known
    return replace(paper, booklet=read, before=before)


def _printed_number(source: Person, random: Random) -> str:
    how, number = random.random(), source.id_number
    if how < 0.55 or not number:
        return number
    if how < 0.70:
        keep = random.choice([(6, 4), (4, 4), (3, 4), (0, 4), (6, 2)])
        return number[: keep[0]] + "*" * (len(number) - sum(keep)) + number[len(number) - keep[1] :]
    return ""


def _unit(source: Person, random: Random, units: list[str]) -> str:
    how = random.random()
    if how < 0.38:
        return ""
    if how < 0.90:
        return source.employer
    if how < 0.96 and source.former_employers:
        return source.former_employers[0]
    return source.employer if how < 0.985 else random.choice(units)


def _fits(printed: str, known: str) -> bool:
    return len(printed) == len(known) and all(
        a in ("*", b) for a, b in zip(printed, known, strict=True)
    )


def _char(paper: Paper, random: Random, change: Callable[[str], str]) -> Paper:
    """One character of the name changed, where some character can be."""
    places = [n for n, char in enumerate(paper.name) if change(char) != char]
    if not places:
        return paper
    at = random.choice(places)
    return replace(paper, name=paper.name[:at] + change(paper.name[at]) + paper.name[at + 1 :])


def _alike(char: str) -> str:
    leaders = glyph_classes()
    group = sorted(c for c, lead in leaders.items() if c != char and lead == leaders.get(char))
    return group[0] if group else char


def _same_sound(char: str) -> str:
    pool = TABLES["double_first"] + TABLES["double_second"] + TABLES["single"]
    return next((c for c in pool if c != char and readings(c)[0] == readings(char)[0]), char)


def _digit(paper: Paper, random: Random, times: int) -> Paper:
    number = list(paper.id_number)
    for at in random.sample(range(len(number)), times if len(number) > times else 0):
        if number[at].isdigit():
            number[at] = str((int(number[at]) + random.randint(1, 9)) % 10)
    return replace(paper, id_number="".join(number))


def _lose_digit(paper: Paper, random: Random) -> Paper:
    at = random.randrange(max(len(paper.id_number), 1))
    return replace(paper, id_number=paper.id_number[:at] + paper.id_number[at + 1 :])


def _lose_char(paper: Paper, random: Random) -> Paper:
    if len(paper.name) < 3:
        return paper
    at = random.randrange(len(paper.name))
    return replace(paper, name=paper.name[:at] + paper.name[at + 1 :])


def _short_unit(paper: Paper, random: Random) -> Paper:
    if not paper.employer:
        return paper
    shorter = paper.employer.removeprefix("天津市")
    swapped = shorter.replace("有限责任公司", "公司").replace("有限公司", "有限责任公司")
    return replace(paper, employer=random.choice([shorter, swapped, paper.employer + "检验科"]))


def _unit_char(paper: Paper, random: Random) -> Paper:
    if len(paper.employer) < 8:
        return paper
    at = random.randrange(4, len(paper.employer))
    return replace(paper, employer=paper.employer[:at] + "囗" + paper.employer[at + 1 :])


def _swap_digits(paper: Paper, random: Random) -> Paper:
    if len(paper.id_number) < 15:
        return paper
    at, number = random.randrange(6, len(paper.id_number) - 1), paper.id_number
    return replace(paper, id_number=number[:at] + number[at + 1] + number[at] + number[at + 2 :])


PARTS = {
    "明": "日月",
    "林": "木木",
    "胡": "古月",
    "张": "弓长",
    "杨": "木易",
    "静": "青争",
    "强": "弓虽",
    "鹏": "朋鸟",
    "峰": "山夆",
    "彬": "木杉",
}
GIVEN = TABLES["double_first"] + TABLES["double_second"] + TABLES["single"] + TABLES["rare"]
UNSEEN_ALIKE = dict(
    zip("晶琴丽娜静鹏斌超霞红雪艳洋芳军强勇磊", "品秦两哪净朋武起震虹雷绝羊方车弦男石", strict=True)
)
Spoil = Callable[[Paper, Random], Paper]


def _plainly(change: Callable[[Paper], Paper]) -> Spoil:
    """A damage without chance."""
    return lambda paper, random: change(paper)  # noqa: ARG005


def _in_name(change: Callable[[str], str]) -> Spoil:
    """A damage to one character of the name."""
    return lambda paper, random: _char(paper, random, change)


def _digits(times: int) -> Spoil:
    """So many wrong digits in the number."""
    return lambda paper, random: _digit(paper, random, times)


def _in_pinyin(paper: Paper) -> Paper:
    return replace(paper, name=paper.name[0] + next(all_readings(paper.name[1:])).upper())


def _turned_round(paper: Paper) -> Paper:
    return replace(paper, employer=paper.employer[5:] + paper.employer[:5])


DAMAGE: dict[str, tuple[float, bool, Spoil]] = {
    "none": (62, False, _plainly(lambda p: p)),
    "blanks in the name": (
        4,
        False,
        _plainly(lambda p: replace(p, name=p.name[0] + "　" + p.name[1:])),
    ),
    "traditional characters": (
        2,
        False,
        _plainly(lambda p: replace(p, name=TO_TRADITIONAL.convert(p.name))),
    ),
    "title glued to the name": (2, False, _plainly(lambda p: replace(p, name=p.name + "同志"))),
    "separator lost": (1, False, _plainly(lambda p: replace(p, name=p.name.replace("·", "")))),
    "look-alike character": (4, False, _in_name(_alike)),
    "same-sound character": (3, False, _in_name(_same_sound)),
    "character lost": (2, False, _lose_char),
    "unwritten character": (1, False, _in_name(lambda char: "▀" if char in GIVEN else char)),
    "one digit": (4, False, _digits(1)),
    "digit lost": (1, False, _lose_digit),
    "two digits": (1, False, _digits(2)),
    "employer's short or long form": (4, False, _short_unit),
    "employer one character off": (2, False, _unit_char),
    "digits swapped": (1, True, _swap_digits),
    "look-alike outside the table": (2, True, _in_name(lambda c: UNSEEN_ALIKE.get(c, c))),
    "character split in two": (1, False, _in_name(lambda char: PARTS.get(char, char))),
    "given name in pinyin": (1, True, _plainly(_in_pinyin)),
    "last digits cut off": (1, True, _plainly(lambda p: replace(p, id_number=p.id_number[:-2]))),
    "employer's words in another order": (1, True, _plainly(_turned_round)),
}
