"""Certificates told as sentences and forms, in the words that training bodies use.

wordings*.toml hold a paper for each way of telling. Where the paper does not say a field, the
expected value is empty. Each is also read in traditional characters and in narrow lines.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from opencc import OpenCC
from reading import said, the_draft

PAPERS: list[dict[str, Any]] = [
    paper
    for file in sorted(Path(__file__).parent.glob("wordings*.toml"))
    for paper in tomllib.loads(file.read_text("utf-8"))["paper"]
]
_TRADITIONAL = OpenCC("s2t")
_NARROW = 22
_PRINTED = ("name", "employer", "content", "issuer", "certificate_no", "result")


def _read(lines: list[str]) -> dict[str, str]:
    kind, draft = the_draft(*lines)
    entry = draft.entries[0] if draft.entries else None
    if entry is None:
        return {"kind": str(kind)}
    stated = entry.hours.stated
    amount = {} if stated is None else {"stated": f"{stated.amount.normalize():f}{stated.unit}"}
    return {"kind": str(kind), **said(entry), **amount}


def _compared(read: dict[str, str], expected: dict[str, str]) -> dict[str, str]:
    return {name: read.get(name, "") for name in expected}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper["says"])
def test_a_paper_is_read_however_it_is_told(paper: dict[str, Any]) -> None:
    assert _compared(_read(paper["lines"]), paper["expect"]) == paper["expect"]


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper["says"])
def test_the_same_paper_in_traditional_characters(paper: dict[str, Any]) -> None:
    expected = {
        name: _TRADITIONAL.convert(value) if name in _PRINTED else value
        for name, value in paper["expect"].items()
    }

    read = _read([_TRADITIONAL.convert(line) for line in paper["lines"]])

    assert _compared(read, expected) == expected


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper["says"])
def test_the_same_paper_in_narrow_lines(paper: dict[str, Any]) -> None:
    lines = [part for line in paper["lines"] for part in _broken(line)]

    assert _compared(_read(lines), paper["expect"]) == paper["expect"]


def _broken(line: str) -> list[str]:
    """A long line of running text in two, wherever the paper's edge happens to be."""
    if line[0] in "#>" or len(line) <= _NARROW or "，" not in line:
        return [line]
    return [line[:_NARROW], line[_NARROW:]]


def test_what_a_label_in_a_sentence_announces_goes_on_in_the_next_line() -> None:
    read = _read(
        [
            "#成绩证明",
            "兹证明广应元同志参加二〇一八年九月举行的全国专业技术人员",
            "计算机应用能力考试，报考科目：金山演示文稿与演讲技巧的运",
            "用与放映，考试成绩合格。",
            ">琼台市人事考试院",
            ">2018年9月25日",
        ]
    )

    assert (read["content"], read["result"]) == ("金山演示文稿与演讲技巧的运用与放映", "合格")


def test_a_unit_at_the_end_of_a_line_of_labels_goes_on_at_the_margin() -> None:
    read = _read(
        [
            "#继续教育培训合格证书",
            "姓名：简雍 | 课程：职业病危害因素检测 | 单位：琼台市疾",
            "病预防控制中心",
            "二〇二二年十月十七日至二十一日在琼台参加学习，共四十学时。",
            ">琼台省预防医学会",
            ">2022年10月21日",
        ]
    )

    assert read["employer"] == "琼台市疾病预防控制中心"
