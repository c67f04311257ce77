"""The layouts that the reader is built against; importing this registers them."""

from samples.generator.layouts import exams as exams
from samples.generator.layouts import lists as lists
from samples.generator.layouts import online as online
from samples.generator.layouts import selfstudy as selfstudy
from samples.generator.layouts import training as training
