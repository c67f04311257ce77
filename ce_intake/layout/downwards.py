"""Which words of a page are set downwards, whatever their engine or layer says of them.

A layer gives a ribbon at the edge character by character, and calls a level line of single
characters on a page of columns upright. Places alone decide; what the words mean is asked only of
labels set wide (see stacked_letters).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ce_intake.layout.stacked_letters import in_level_labels
from ce_intake.text.normal import is_han
from ce_intake.values import Page, Word

_LEVEL = 4
"""So many single characters side by side are no columns."""
_RIBBON = 6
"""So many single characters one under the other, with room beside them, are a column."""
_STEP = 2.2  # heights from one character of a ribbon to the next, at most
_ROOM = 1.2  # heights between a ribbon and what stands beside it, at least


def parted(page: Page) -> tuple[list[Word], list[list[Word]]]:
    """The words that stand in level lines, and those of each column from top to bottom."""
    words = in_level_labels(page.words)
    level = {id(word) for word in _set_level([word for word in words if word.vertical])}
    flat = [word for word in words if not word.vertical or id(word) in level]
    ribbons = list(_ribbons([word for word in flat if id(word) not in level]))
    taken = level | {id(word) for ribbon in ribbons for word in ribbon}
    upright = [
        [word] for word in words if word.vertical and word.text.strip() and id(word) not in taken
    ]
    columns = [*upright, *ribbons]
    columns.sort(key=lambda words: (-round(words[0].box[0], 2), words[0].box[1]))
    used = {id(word) for ribbon in ribbons for word in ribbon}
    return [word for word in flat if id(word) not in used], columns


def _set_level(words: Sequence[Word]) -> list[Word]:
    """Single characters called upright of which several stand in one level line all the same."""
    singles = [word for word in words if len(word.text.strip()) == 1]
    lines: list[list[Word]] = []
    for word in sorted(singles, key=_middle):
        if lines and _middle(word) - _middle(lines[-1][0]) < 0.5 * _height(word):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [word for line in lines if len(line) >= _LEVEL for word in line]


def _ribbons(flat: Sequence[Word]) -> Iterator[list[Word]]:
    """Single characters that stand one under the other and have nothing close beside them."""
    singles = [word for word in flat if len(word.text.strip()) == 1 and is_han(word.text.strip())]
    if len(singles) < _RIBBON:
        return
    stacks: list[list[Word]] = []
    for word in sorted(singles, key=lambda word: word.box[1]):
        home = next((stack for stack in stacks if _goes_on(stack[-1], word)), None)
        if home is None:
            stacks.append([word])
        else:
            home.append(word)
    for stack in stacks:
        if len(stack) >= _RIBBON and not any(_beside(other, stack) for other in flat):
            yield stack


def _goes_on(last: Word, word: Word) -> bool:
    shared = min(last.box[2], word.box[2]) - max(last.box[0], word.box[0])
    under = word.box[1] - last.box[1]
    return shared > 0.6 * (word.box[2] - word.box[0]) and 0 < under < _STEP * _height(word)


def _beside(other: Word, stack: Sequence[Word]) -> bool:
    """Whether *other* stands close at the left or right of a character of *stack*."""
    if any(other is word for word in stack):
        return False
    wide = stack[0].box[2] - stack[0].box[0]
    for word in stack:
        level = word.box[1] < _middle(other) < word.box[3]
        gap = max(other.box[0] - word.box[2], word.box[0] - other.box[2])
        if level and gap < _ROOM * wide:
            return True
    return False


def _middle(word: Word) -> float:
    return (word.box[1] + word.box[3]) / 2


def _height(word: Word) -> float:
    return word.box[3] - word.box[1]
