"""The layouts that the reader is built against; importing this registers them."""

from samples.generator.layouts import (
    exams as exams,
    lists as lists,
    online as online,
    selfstudy as selfstudy,
    stories as stories,
    training as training,
)
