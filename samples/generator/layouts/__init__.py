"""The layouts that the reader is built against; importing this registers them."""

from samples.generator.layouts import (
    achievements as achievements,
    bundles as bundles,
    degrees as degrees,
    examcerts as examcerts,
    exams as exams,
    field as field,
    forms as forms,
    lists as lists,
    online as online,
    opened as opened,
    others as others,
    records as records,
    rosters as rosters,
    selfstudy as selfstudy,
    stories as stories,
    studysets as studysets,
    training as training,
)
