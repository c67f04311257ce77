"""What is made of the same pages is made once, and never lent to others."""

from __future__ import annotations

from papers import a_page

from ce_intake.layout.once import KEPT, once
from ce_intake.values import Page


def counting() -> tuple[list[int], object]:
    asked: list[int] = []

    @once
    def count(pages: list[Page]) -> int:
        asked.append(len(pages))
        return sum(len(page.words) for page in pages)

    return asked, count


def test_the_same_pages_are_looked_at_once() -> None:
    asked, count = counting()
    page = a_page(["结业证书", "姓名：王一鸣"])

    assert count([page]) == count([page]) == 2  # type: ignore[operator]
    assert asked == [1]


def test_equal_pages_that_are_not_the_same_are_looked_at_each() -> None:
    asked, count = counting()

    count([a_page(["结业证书"])])  # type: ignore[operator]
    count([a_page(["结业证书"])])  # type: ignore[operator]

    assert asked == [1, 1]


def test_a_list_that_grows_is_another_question() -> None:
    asked, count = counting()
    pages = [a_page(["结业证书"])]

    first = count(pages)  # type: ignore[operator]
    pages.append(a_page(["姓名：王一鸣", "学时：40"]))

    assert (first, count(pages)) == (1, 3)  # type: ignore[operator]
    assert asked == [1, 2]


def test_only_the_last_few_answers_are_kept() -> None:
    asked, count = counting()
    pages = [a_page([f"第{n}份"]) for n in range(KEPT + 1)]

    for page in [*pages, pages[0]]:
        count([page])  # type: ignore[operator]

    assert len(asked) == KEPT + 2
