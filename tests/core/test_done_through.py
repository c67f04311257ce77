"""通过 says how something was done where an act follows it, and else that it came to its end."""

from __future__ import annotations

import pytest
from reading import the_entry


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("于2024年6月25日通过小鹅通平台参加“焊接质量控制”线上培训，计8学时。", "2024-06-25"),
        ("于2024年6月25日通过腾讯会议收看“焊接质量控制”线上培训，计8学时。", "2024-06-25"),
        ("于2024年6月25日通过“焊接质量控制”线上培训考核，计8学时。", None),
        ("于2024年6月25日完成“焊接质量控制”线上培训，计8学时。", None),
    ],
)
def test_a_day_on_which_somebody_took_part_through_a_site_is_the_whole_of_it(
    told: str, start: str | None
) -> None:
    entry = the_entry("#线上培训证明", "兹证明廖芳", told, ">天津市津门化学会", ">2024年7月8日")

    assert (entry.get("start_date"), entry["end_date"]) == (start, "2024-06-25")
