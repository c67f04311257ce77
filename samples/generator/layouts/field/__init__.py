"""Papers as training bodies of many trades print them."""

from samples.generator.layouts.field import (
    diplomas as diplomas,
    examinations as examinations,
    selfstudies as selfstudies,
    training_cards as training_cards,
    training_forms as training_forms,
    web_pages as web_pages,
)
