"""What the API's operations, parameters, shapes and fields are, in Chinese and English.

The sentences are those of the messages; here they are joined for programs and parted for the page.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ce_intake.messages import LANGUAGES, catalogue, sentence
from ce_intake.register.people_shape import HEADERS
from web import here

BETWEEN = "\n\n"


def told(code: str, **facts: object) -> str:
    """The sentence for `api_` + *code* in each language, Chinese first."""
    return BETWEEN.join(sentence(f"ui_api_{code}", lang=lang, **facts) for lang in LANGUAGES)


def about(owner: str, field: str) -> str:
    """What *field* of a shape or operation is; its own words where *owner* has some for it."""
    own = f"field_{owner}_{field}"
    code = own if f"ui_api_{own}" in catalogue(LANGUAGES[0]) else f"field_{field}"
    return told(code, headers=", ".join(HEADERS))


def roles(who: Collection[str]) -> str:
    """Who may ask."""
    return BETWEEN.join(
        sentence("ui_api_roles", lang=lang, roles=_listed(who, lang)) for lang in LANGUAGES
    )


def said(description: str) -> list[tuple[str, str]]:
    """A description's sentences, each with its language, the reader's language first."""
    pairs = list(zip((*LANGUAGES, *LANGUAGES), description.split(BETWEEN), strict=False))
    return sorted(pairs, key=lambda pair: pair[0] != here.lang())


def shape(schema: Mapping[str, Any]) -> tuple[str, str]:
    """A schema's type in a word, and the name of the shape that it points to or lists; or ""."""
    if "$ref" in schema:
        return "", schema["$ref"].rpartition("/")[2]
    if "anyOf" in schema:
        parts = [shape(one) for one in schema["anyOf"]]
        return " | ".join(word for word, _ in parts if word), "".join(name for _, name in parts)
    if schema.get("type") == "array" and isinstance(schema.get("items"), dict):
        word, name = shape(schema["items"])
        return f"[{word}]", name
    return schema.get("format") or schema.get("type", ""), ""


def _listed(who: Collection[str], lang: str) -> str:
    mark = sentence("ui_list_mark", lang=lang)
    return mark.join(sentence(f"ui_role_{role}", lang=lang) for role in sorted(who))
