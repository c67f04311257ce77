"""Pages of words anywhere, through splitting, classifying, extracting, judging and proposing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from random import Random

from ce_intake import contract, read as reader, settings
from ce_intake.decoder.client import Decoder
from ce_intake.engines import make
from ce_intake.policies.load import load
from ce_intake.values import Box, Code, Page, Reading, Seal, Source, Word
from scripts.fuzzers import text
from scripts.fuzzers.guided import Guide, changed_text

MOST = 20.0  # seconds of processor time for a stack of pages, traced
WORDS_MOST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Lines of text and a number that says how they lie on pages."""

    lines: tuple[str, ...]
    seed: int


def pages_of(spread: Spread) -> list[Page]:
    """Pages with the lines as words: in rows, in columns, over each other, out of bounds."""
    rng = Random(spread.seed)
    pages = []
    for number in range(1, rng.randrange(1, 4) + 1):
        words, y = [], 0.05
        for line in spread.lines[:WORDS_MOST]:
            for part in line.split("|"):
                words.append(_word(part, rng, y))
            y += rng.choice((0.0, 0.02, 0.03, 0.2))
        pages.append(
            Page(
                number=number,
                width=rng.choice((1, 1000, 2000)),
                height=rng.choice((1, 1000, 3000)),
                words=tuple(words),
                seals=(Seal(text=spread.lines[0][:14], box=_box(rng), confidence=rng.random()),),
                codes=(Code(payload=spread.lines[-1], box=_box(rng), symbology="QRCode"),),
                rulings=tuple(_ruling(rng) for _ in range(rng.randrange(30))),
            )
        )
    return pages


def act(spread: Spread) -> None:
    """Read the pages as if they had been recognised; the answer must fit the contract."""
    pages, tools = pages_of(spread), _tools()
    division = reader.join(pages)
    documents = reader.read_divided(division, tools, closely=False)
    contract.to_json(Reading(file="x", sha256="0" * 64, page_count=len(pages), documents=documents))


@cache
def _tools() -> reader.Tools:
    chosen = settings.load()
    return reader.Tools(
        engine=make("null"),
        decoder=Decoder(chosen.limits),
        policy=load(chosen.policy),
        today=date(2026, 11, 1),
    )


def changed(spread: Spread, others: Sequence[Spread], rng: Random) -> Spread:
    """Other lines, or the same ones lying otherwise."""
    lines = list(spread.lines)
    at = rng.randrange(len(lines))
    pool = [line for other in others for line in other.lines]
    lines[at] = changed_text(lines[at], pool, rng)
    if rng.random() < 0.3:
        lines.insert(at, rng.choice(pool))
    if rng.random() < 0.2 and len(lines) > 1:
        del lines[rng.randrange(len(lines))]
    return Spread(
        lines=tuple(lines[:WORDS_MOST]), seed=rng.choice((spread.seed, rng.randrange(10**6)))
    )


def fuzz(*, seed: int, seconds: float) -> list[str]:
    """What raised or took too long."""
    guide = Guide(act=act, change=changed, most=MOST)
    return guide.run(SEEDS, rng=Random(seed), seconds=seconds)


def _word(part: str, rng: Random, y: float) -> Word:
    x, size = rng.random(), rng.choice((0.01, 0.02, 0.05))
    wide = min(1.0, x + size * max(1, len(part)))
    scored = rng.random() < 0.5
    return Word(
        text=part,
        box=(x, y, wide, min(1.0, y + size)),
        confidence=rng.random(),
        source=rng.choice(list(Source)),
        vertical=rng.random() < 0.1,
        scores=tuple(rng.random() for _ in part) if scored else (),
    )


def _box(rng: Random) -> Box:
    x, y = rng.random(), rng.random()
    return (x, y, min(1.0, x + rng.random() * 0.3), min(1.0, y + rng.random() * 0.3))


def _ruling(rng: Random) -> Box:
    x, y = rng.random(), rng.random()
    length = rng.random()
    if rng.random() < 0.5:
        return (x, y, min(1.0, x + length), y + 0.001)
    return (x, y, x + 0.001, min(1.0, y + length))


SEEDS = (
    Spread(lines=("结业证书", *text.SEEDS[:3], "海晏区继续教育中心", "2018年5月12日"), seed=1),
    Spread(
        lines=(
            "专业技术人员继续教育情况登记表",
            "序号|姓名|身份证号|学习内容|学时|成绩",
            "1|王一鸣|11010519491231002X|数据安全治理|40|合格",
            "2|赵文静|130***********1949|教师职业道德|24|92",
            "合计|||64",
        ),
        seed=2,
    ),
    Spread(lines=("自学考核表", "姓名：王一鸣", "自学课题：数据安全", "考核成绩：88分"), seed=3),
    Spread(lines=("普通高等学校毕业证书", text.SEEDS[1], "修业年限：二年", "校长："), seed=4),
    Spread(lines=("考试成绩单", "科目|成绩|合格标准", "会计实务|66|60", text.SEEDS[6]), seed=5),
)
