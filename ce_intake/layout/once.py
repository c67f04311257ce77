"""What was made of a page is made once: splitting, classifying and extracting ask for the same.

Pages are told apart by identity, so nothing is compared; the last few are kept, and as values
never change, what is kept for one can serve everybody who asks with the very same pages.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import TypeVar

A = TypeVar("A")
T = TypeVar("T")

KEPT = 8  # answers of each function


def once(work: Callable[[A], T]) -> Callable[[A], T]:
    """*work*, which takes a page or a sequence of pages, with its last answers kept."""
    answers: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], T]] = OrderedDict()
    turn = Lock()

    @wraps(work)
    def asked(about: A) -> T:
        pages = tuple(about) if isinstance(about, list | tuple) else (about,)
        key = tuple(map(id, pages))
        with turn:
            if key in answers:
                answers.move_to_end(key)
                return answers[key][1]
        answer = work(about)
        with turn:
            answers[key] = (pages, answer)  # what is held cannot lend its identity to another
            while len(answers) > KEPT:
                answers.popitem(last=False)
        return answer

    return asked
