"""Papers as training bodies of many trades print them."""

from samples.generator.layouts.field import (
    diplomas as diplomas,
    examinations as examinations,
    groups as groups,
    meetings as meetings,
    oddities as oddities,
    records as records,
    selfstudies as selfstudies,
    sundry as sundry,
    together as together,
    training_cards as training_cards,
    training_forms as training_forms,
    web_cards as web_cards,
    web_pages as web_pages,
    works as works,
)
