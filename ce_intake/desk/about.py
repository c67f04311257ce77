"""Of which field of an entry a finding speaks, so that a page can say it there.

What is about the paper as a whole stands in no field and is said above them all.
"""

from __future__ import annotations

PERSON = "person"
_ABOUT = {
    "hours": (
        "hours_not_stated",
        "hours_missing",
        "hours_stated_twice",
        "hours_sum_differs",
        "over_eight_hours_a_day",
        "credits_without_factor",
        "unit_without_factor",
        "achievement_without_factor",
        "exam_without_rule",
        "exam_before_rule",
        "exam_level_missing",
    ),
    "result": ("not_passed", "exam_result_unclear"),
    "start_date": ("dates_reversed", "issued_before_start"),
    "end_date": ("not_finished", "issued_before_end", "learning_date_unknown"),
    "issue_date": ("issued_in_future",),
    "credit_year": ("range_crosses_years", "before_working_age"),
    "issuer": ("issuer_unknown", "issuer_not_qualified"),
    PERSON: (
        "person_unknown",
        "person_undecided",
        "person_id_number_differs",
        "person_id_number_repaired",
        "person_booklet_differs",
        "person_name_differs",
        "person_name_misspelled",
        "person_employer_differs",
        "person_by_name_only",
        "person_not_certain",
        "person_found_by_former_name",
        "person_found_by_former_employer",
    ),
}
ABOUT = {code: field for field, codes in _ABOUT.items() for code in codes}
"""The field by the code of the finding."""
