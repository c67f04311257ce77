"""Labels of two letters set wide (姓　名, 截　止) that OCR took for columns side by side.

On a form such labels stand one under the other; what is nearest to 截 is then not its 止 but the
课 of the next line, and a column 截课成证 is found beside another, 止时绩号.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ce_intake.text.known_labels import table
from ce_intake.text.normal import is_han
from ce_intake.values import Box, Source, Word

_MOST = 12  # letters of a column, more labels no form has in a row
_LEAST = 2  # labels that the letters of columns must make
_SHARE = 0.6  # of the letters of a column that must be those of labels
_WIDE = 8.0  # times its letters' width that a label is at most


def in_level_labels(words: Sequence[Word]) -> tuple[Word, ...]:
    """*words* with the labels, where their letters had been read as columns side by side."""
    columns = [word for word in words if _is_column(word)]
    if not columns:
        return tuple(words)
    alone = [word for word in words if _is_letter(word)]
    letters = [*alone, *(letter for column in columns for letter in _letters(column))]
    labels = list(_labels(letters))
    told = {part for pair in labels for part in pair}
    wrong = {column for column in columns if _is_told(column, told)}
    own = {letter for column in wrong for letter in _letters(column)}
    made = [pair for pair in labels if own.intersection(pair)]
    if len(made) < _LEAST:
        return tuple(words)
    used = {part for pair in made for part in pair}
    kept = [word for word in words if word not in wrong and word not in used]
    left = [letter for letter in letters if letter in own and letter not in used]
    return (*kept, *left, *(_level(first, second) for first, second in made))


def _is_column(word: Word) -> bool:
    upright = word.vertical and word.source is Source.OCR
    return upright and 2 <= len(word.text) <= _MOST and all(map(is_han, word.text))


def _is_letter(word: Word) -> bool:
    return word.source is Source.OCR and len(word.text) == 1 and is_han(word.text)


def _is_told(column: Word, told: set[Word]) -> bool:
    """Whether most letters of *column* are those of labels."""
    letters = _letters(column)
    return sum(letter in told for letter in letters) >= _SHARE * len(letters)


def _letters(column: Word) -> list[Word]:
    """The letters of *column* as words of their own."""
    scores = column.scores or (column.confidence,) * len(column.text)
    return [
        Word(text=letter, box=column.cut(at, at + 1), confidence=scores[at], scores=(scores[at],))
        for at, letter in enumerate(column.text)
    ]


def _labels(letters: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """Each two letters of one line, with none between them, that make a label."""
    for first in letters:
        behind = [one for one in letters if one.box[0] >= first.box[2] and _abreast(first, one)]
        second = min(behind, key=lambda one: one.box[0], default=None)
        if second is None or first.text + second.text not in table():
            continue
        if second.box[2] - first.box[0] <= _WIDE * (first.box[2] - first.box[0]):
            yield first, second


def _abreast(left: Word, right: Word) -> bool:
    (_, a0, _, a1), (_, b0, _, b1) = left.box, right.box
    return abs(a0 + a1 - b0 - b1) < min(a1 - a0, b1 - b0)


def _level(first: Word, second: Word) -> Word:
    box: Box = (
        first.box[0],
        min(first.box[1], second.box[1]),
        second.box[2],
        max(first.box[3], second.box[3]),
    )
    scores = tuple(score for one in (first, second) for score in one.scores)
    return Word(
        text=first.text + second.text,
        box=box,
        confidence=min(first.confidence, second.confidence),
        stops=(box[0], second.box[0], box[2]),
        scores=scores if len(scores) == 2 else (),
    )
