"""The likeliest spelling of a form in a line: what the columns of a recogniser say, and no other.

Connectionist temporal classification (Graves et al. 2006) gives each column a chance for each
symbol; prefix search (Graves 2008, ch. 7) adds up all ways in which the columns may spell one text.
Only texts that the form allows are followed, so that a digit that a seal's stroke made into a
letter is read as the digit that it is likeliest to be.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ce_intake.ports import Chances
from ce_intake.text.forms import START, Form, State

WIDTH = 24  # texts that are followed at a time
LEAST = 2e-4  # chance that anything may be anywhere: a column that is sure is not believed blindly
FAINT = 0.002  # chance of each symbol in a column under which none begins there

Prefix = tuple[int, State, str]
"""Which form, where in it, and the text so far."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """A text of a form, and its share of the chances of all texts that were followed."""

    text: str
    chance: float


def spellings(
    chances: Chances, symbols: Mapping[str, int], forms: Sequence[Form]
) -> list[Spelling]:
    """The texts of *forms* that the columns may spell, the likeliest first.

    *symbols* says in which place of a column the chance of a symbol stands; place 0 is nothing.
    """
    even = (chances + LEAST) / (1 + LEAST * chances.shape[1])
    beam: dict[Prefix, list[float]] = {(n, START, ""): [1.0, 0.0] for n in range(len(forms))}
    faint = np.asarray((chances[:, 1:] < FAINT).all(axis=1))
    for column, plain in zip(even.tolist(), faint.tolist(), strict=True):
        beam = _kept(_after(beam, column, symbols, () if plain else forms))
    ended: dict[str, float] = {}
    for (form, state, text), (paused, spoken) in beam.items():
        if forms[form].ends(state):
            ended[text] = ended.get(text, 0.0) + paused + spoken
    total = sum(ended.values())
    ordered = sorted(ended.items(), key=lambda item: -item[1])
    return [Spelling(text=text, chance=chance / total) for text, chance in ordered if total]


def _after(
    beam: Mapping[Prefix, Sequence[float]],
    column: Sequence[float],
    symbols: Mapping[str, int],
    forms: Sequence[Form],
) -> dict[Prefix, list[float]]:
    """The texts after one more column: [chance with a pause at the end, without one]."""
    after: dict[Prefix, list[float]] = {}
    for prefix, (paused, spoken) in beam.items():
        form, state, text = prefix
        own = after.setdefault(prefix, [0.0, 0.0])
        own[0] += (paused + spoken) * column[0]
        if text:
            own[1] += spoken * column[symbols[text[-1]]]
        if not forms:
            continue
        for symbol, leads in forms[form].following(state).items():
            before = paused if text.endswith(symbol) else paused + spoken
            new = after.setdefault((form, leads, text + symbol), [0.0, 0.0])
            new[1] += before * column[symbols[symbol]]
    return after


def _kept(beam: dict[Prefix, list[float]]) -> dict[Prefix, list[float]]:
    """The likeliest texts, their chances scaled so that they stay numbers."""
    best = sorted(beam.items(), key=lambda item: -(item[1][0] + item[1][1]))[:WIDTH]
    top = sum(best[0][1]) or 1.0
    return {prefix: [one / top for one in both] for prefix, both in best}


def seen(chances: Chances, symbols: Mapping[str, int], text: str) -> list[tuple[float, float]]:
    """For each character of *text* where along the columns it stands (0 to 1), and how clearly.

    The likeliest way to spell the text (Viterbi) tells the columns of a character.
    """
    places = [0]
    for char in text:
        places += [symbols[char], 0]
    logs = np.log((chances[:, places] + LEAST) / (1 + LEAST * chances.shape[1]))
    path = _likeliest(logs.tolist(), places)
    return [_clearest(chances[:, places[s]], path, s) for s in range(1, len(places), 2)]


def _likeliest(logs: Sequence[Sequence[float]], places: Sequence[int]) -> list[int]:
    """Which of the *places* each column is at, by the likeliest way through them all (Viterbi)."""
    wide = len(places)
    leaps = [s > 1 and places[s] > 0 and places[s] != places[s - 2] for s in range(wide)]
    best, came = [*logs[0][:2], *[-math.inf] * (wide - 2)], list[list[int]]()
    for row in logs[1:]:
        froms = list(range(wide))
        for s in range(1, wide):
            if best[s - 1] > best[s]:
                froms[s] = s - 1
            if leaps[s] and best[s - 2] > best[froms[s]]:
                froms[s] = s - 2
        best = [best[at] + log for at, log in zip(froms, row, strict=True)]
        came.append(froms)
    path = [wide - 1 if best[-1] >= best[-2] else wide - 2]
    for froms in reversed(came):
        path.append(froms[path[-1]])
    return path[::-1]


def _clearest(own: NDArray[np.float32], path: Iterable[int], state: int) -> tuple[float, float]:
    columns = [t for t, s in enumerate(path) if s == state]
    top = max(columns, key=lambda t: float(own[t]))
    return (top + 0.5) / len(own), float(own[top])
