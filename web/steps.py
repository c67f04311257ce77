"""Something long shown as it goes: the page is sent while it is worked at, step by step.

Where it is short there is nothing to see, and the answer has its own status; where it is long the
page begins at once, so a problem that turns up later stands in it in words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from flask import Response, render_template, stream_template

from ce_intake.desk.imports import Step, Steps, finished
from ce_intake.errors import IntakeError
from web import here
from web.problems import spell

T = TypeVar("T")
OFTEN = 100  # words of progress, at most about so many


class Going(Generic[T]):
    """Work under way, for a template: iterate it first, then ask what came of it."""

    def __init__(self, steps: Steps[T]) -> None:
        """Begin; whatever is wrong with what was sent is raised here."""
        self._steps = steps
        self._first: Step | None = None
        self.made: T | None = None
        self.mistake = ""
        try:
            self._first = next(steps)
        except StopIteration as end:
            self.made = end.value

    def __iter__(self) -> Iterator[Step]:
        """The steps, some of them; at the end there is `made`, or the `mistake`."""
        if self._first is None:
            return
        yield self._first
        told = self._first.done
        try:
            while True:
                step = next(self._steps)
                if step.done < told or step.done - told >= step.total / OFTEN:
                    told = step.done
                    yield step
        except StopIteration as end:
            self.made = end.value
        except IntakeError as error:
            self.mistake = spell(error, here.lang())

    def finish(self) -> T:
        """What comes of it, without a word in between."""
        return finished(self._steps) if self.made is None else self.made


def streamed(template: str, going: Going[T], **words: object) -> Response:
    """The page, sent as *going* goes; the template has it by this name, and its `steps`."""
    page = stream_template(template, going=going, steps=going, **words)
    return Response(page, mimetype="text/html")


def at_once(template: str, going: Going[T], **words: object) -> str:
    """The same page when it is done; problems are raised."""
    going.made = going.finish()
    return render_template(template, going=going, steps=(), **words)
