"""Text, numerals, dates, names, numbers, amounts, results and labels: any text may come in."""

from __future__ import annotations

from random import Random

from ce_intake.text import (
    amounts,
    dates,
    identity,
    known_labels,
    labels,
    names,
    normal,
    numbers,
    numerals,
    results,
)
from scripts.fuzzers.guided import Guide, changed_text

MOST = 1.0  # seconds of processor time for one text, traced
SEEDS = (
    "兹证明王一鸣同志于2018年5月7日至11日参加安全生产管理培训班学习，共计40学时，考核合格，准予结业。",
    "身份证号：11010519491231002X 性别：女 出生年月：一九四九年十二月三十一日",
    "证书编号：津教培字〔2018〕第0123-4号　发证日期：二〇一八年五月十二日",
    "130***********1949 ×××× 1300××××7263",
    "学时：公需课30学时 专业课60学时 合计90学时（1天折合8学时，半天4学时）每周二、四下午",
    "2016-2017学年第一学期；2024.3.8—3.12；2024年2月30日；1小时30分钟；3.5天",
    "成绩：92分 良好 合格（60分合格） 缺考 不合格 准予毕业",
    "单位：天津启明星会计师事务所（特殊普通合伙） 职务：高级会计师 姓 名：欧阳 明月",
    "麴长·阿卜杜拉 □已参加 ☑合格 第 1 页 共 3 页",
)


def act(text: str) -> None:
    """Ask everything of a text."""
    plain, places = normal.tight(text)
    assert len(places) == len(plain)
    normal.key(text)
    normal.printed(text)
    for asked in (text, plain):
        for found in (dates.find_dates, identity.find_ids, amounts.find_amounts):
            for one in found(asked):
                assert 0 <= one.start <= one.end <= len(asked)
        results.find_results(asked)
        results.bare_result(asked)
        amounts.bare_amount(asked)
        labels.find_labels(asked)
        known_labels.label_of(asked[:12])
        names.clean_name(asked)
        assert 0 <= names.name_likeness(asked) <= 1
        names.is_organisation(asked)
        numerals.number(asked[:20])
        numerals.digits(asked[:20])
        assert 0 <= numbers.number_end(asked) <= len(asked)


def fuzz(*, seed: int, seconds: float) -> list[str]:
    """What raised or took too long."""
    guide = Guide(act=act, change=changed_text, most=MOST)
    return guide.run(SEEDS, rng=Random(seed), seconds=seconds)
