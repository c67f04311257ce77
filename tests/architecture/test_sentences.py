"""Every code that a person can meet has a sentence in both languages."""

from __future__ import annotations

import ast
from string import Formatter

from source import dotted, modules

import ce_intake.errors as errors
from ce_intake.errors import IntakeError
from ce_intake.messages import LANGUAGES, catalogue


def error_classes() -> list[type[IntakeError]]:
    """IntakeError and everything under it."""
    found = [value for value in vars(errors).values() if isinstance(value, type)]
    return [value for value in found if issubclass(value, IntakeError)]


def finding_codes() -> dict[str, str]:
    """Code of every Finding that the product makes, and where."""
    codes: dict[str, str] = {}
    for module in modules():
        for node in module.nodes:
            if isinstance(node, ast.Call) and dotted(node.func).endswith("Finding"):
                for keyword in node.keywords:
                    if keyword.arg == "code" and isinstance(keyword.value, ast.Constant):
                        codes[str(keyword.value.value)] = f"{module.path}:{node.lineno}"
    return codes


def facts(pattern: str) -> set[str]:
    """The facts that a sentence names."""
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


def test_both_languages_have_the_same_codes() -> None:
    chinese, english = (set(catalogue(lang)) for lang in LANGUAGES)

    assert chinese ^ english == set()


def test_a_sentence_names_the_same_facts_in_both_languages() -> None:
    chinese, english = (catalogue(lang) for lang in LANGUAGES)
    shared = set(chinese) & set(english)

    differing = {code for code in shared if facts(chinese[code]) != facts(english[code])}

    assert differing == set()


def test_every_error_has_a_sentence() -> None:
    codes = {error.code for error in error_classes()}

    assert codes - set(catalogue("zh")) == set()


def test_every_error_has_a_code_of_its_own_and_a_status() -> None:
    codes = [error.code for error in error_classes()]

    assert len(codes) == len(set(codes))
    assert all(400 <= error.status < 600 for error in error_classes())


def test_every_finding_has_a_sentence() -> None:
    missing = {
        code: place for code, place in finding_codes().items() if code not in catalogue("zh")
    }

    assert missing == {}
