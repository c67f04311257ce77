"""An entry from the fields that most kinds of paper share.

A kind starts from `common_entry` and replaces what is special about it.
"""

from __future__ import annotations

from ce_intake.fields.booklet import find_booklet
from ce_intake.fields.certificate import find_certificate_no
from ce_intake.fields.form import find_form
from ce_intake.fields.learning import find_content, find_subject
from ce_intake.fields.naming import find_name
from ce_intake.fields.outcome import doubt_hours, find_hours, find_result
from ce_intake.fields.paper import Paper
from ce_intake.fields.person import find_employer, find_id
from ce_intake.fields.proof import find_issuer
from ce_intake.fields.staff import employing
from ce_intake.fields.time import find_times
from ce_intake.text.labels import Label
from ce_intake.text.names import teaches_online
from ce_intake.values import Entry, Field, LearningForm


def common_entry(paper: Paper, *, form: LearningForm | None = None) -> Entry:
    """One person, one course; `form` is the 学习形式 where the paper names none.

    What a site of learning gives was learned online, unless the paper says otherwise.
    """
    times = find_times(paper)
    hours = find_hours(paper)
    employer, issuer = _parted(find_employer(paper), find_issuer(paper), paper)
    employer = employer if employer.value else employing(paper, issuer)
    if form in (None, LearningForm.TRAINING_CLASS) and teaches_online(issuer.value or ""):
        form = LearningForm.ONLINE
    return Entry(
        name=find_name(paper),
        id_number=find_id(paper),
        employer=employer,
        learning_form=find_form(paper, default=form),
        subject=find_subject(paper),
        content=find_content(paper),
        start_date=times.start,
        end_date=times.end,
        issue_date=times.issue,
        hours=hours,
        result=find_result(paper),
        certificate_no=find_certificate_no(paper),
        issuer=issuer,
        credit_year=times.year,
        booklet=find_booklet(paper),
        findings=doubt_hours(paper, hours),
    )


def _parted(
    employer: Field[str], issuer: Field[str], paper: Paper
) -> tuple[Field[str], Field[str]]:
    """Both, where they are not the same words; else the likelier of the two, and a label's."""
    same = employer.box is not None and (employer.page, employer.box) == (issuer.page, issuer.box)
    if not same or any(one.value.box == employer.box for one in paper.labelled(Label.EMPLOYER)):
        return employer, issuer
    employs = employer.confidence > issuer.confidence
    return (employer, Field()) if employs else (Field(), issuer)
