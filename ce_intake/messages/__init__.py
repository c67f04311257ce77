"""Sentences by code, in Chinese and English; code compares codes, people read sentences.

Each catalogue is TOML files of one table a subject, `zh/<subject>.toml` and
`en/<subject>.toml`: errors, findings, reasons, and the words of the pages. A sentence may name
facts in braces; a missing fact is shown as an ellipsis, so that a sentence never fails.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from string import Formatter

LANGUAGES = ("zh", "en")
KILO = 1024
CODED = {"limit": "ui_limit_", "field": "ui_field_", "what": "ui_state_", "problem": ""}
"""Facts of an error that are codes themselves, each with how its words' code begins."""


def sentence(code: str, *, lang: str = "zh", **facts: object) -> str:
    """The sentence for *code* with *facts* filled in; the code itself where there is none."""
    pattern = catalogue(lang).get(code, code)
    return _Forgiving().vformat(pattern, (), facts)


def refusal(code: str, facts: Mapping[str, object], *, lang: str = "zh") -> str:
    """The sentence for an error or for why a file was set aside: codes among the facts in words.

    Where the problem has a sentence of its own (unavailable_storage_full), that one.
    """
    told, words = dict(facts), catalogue(lang)
    own = f"{code}_{told.get('problem')}"
    if told.get("limit") in ("bytes", "memory") and str(told.get("most", "")).isdigit():
        told["most"] = size_words(int(str(told["most"])))
    for name in CODED.keys() & told.keys():
        told[name] = words.get(CODED[name] + str(told[name]), told[name])
    return sentence(own if own in words else code, lang=lang, **told)


def size_words(size: int) -> str:
    """Bytes as people read them: 812 KB, 3.4 MB."""
    amount = float(size)
    for unit in ("B", "KB", "MB"):
        if amount < KILO or unit == "MB":
            break
        amount /= KILO
    digits = 1 if unit == "MB" and amount < 100 and round(amount, 1) % 1 else 0
    return f"{amount:.{digits}f} {unit}"


@cache
def catalogue(lang: str) -> dict[str, str]:
    """All sentences of one language; ValueError where two files give one code."""
    sentences: dict[str, str] = {}
    folder = files(__name__) / (lang if lang in LANGUAGES else LANGUAGES[0])
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        for code, text in tomllib.loads(file.read_text("utf-8")).items():
            if code in sentences:
                raise ValueError(f"{code} stands twice in the {lang} messages")
            sentences[code] = text
    return sentences


class _Forgiving(Formatter):
    """A formatter that shows "…" for a fact that is missing."""

    def get_value(
        self, key: int | str, args: Sequence[object], kwargs: Mapping[str, object]
    ) -> object:
        """The fact of this name, or an ellipsis."""
        return kwargs.get(str(key), "…")
