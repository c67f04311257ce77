"""Every code that a person can meet has a sentence in both languages."""

from __future__ import annotations

import ast
from string import Formatter

from source import dotted, modules

import ce_intake.errors as errors
from ce_intake.errors import IntakeError
from ce_intake.messages import CODED, LANGUAGES, catalogue, refusal

REFUSING = ("InvalidInput", "LimitExceeded")


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


def coded_facts() -> set[str]:
    """The code of the words of every fact that an error of ours names by a code."""
    return {
        CODED[str(keyword.arg)] + str(keyword.value.value)
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] in REFUSING
        for keyword in node.keywords
        if keyword.arg in CODED and isinstance(keyword.value, ast.Constant)
    }


def facts(pattern: str) -> set[str]:
    """The facts that a sentence names."""
    return {name for _, name, _, _ in Formatter().parse(pattern) if name}


def acts_of_the_trail() -> set[str]:
    """Every act that a module of the desk writes into the trail by its full name."""
    notes = ("note", "_note", "told", "_told")
    return {
        str(value.value)
        for module in modules()
        if "/desk/" in str(module.path)
        for node in module.nodes
        if isinstance(node, ast.Call) and dotted(node.func).rpartition(".")[2] in notes
        for value in node.args
        if isinstance(value, ast.Constant) and "." in str(value.value)
    }


def test_every_act_of_the_trail_has_words_for_who_reads_it() -> None:
    wanted = {f"ui_act_{act.replace('.', '_')}" for act in acts_of_the_trail()}

    assert len(wanted) > 20
    assert wanted - set(catalogue("zh")) == set()


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


def test_every_code_among_the_facts_of_an_error_has_words() -> None:
    wanted = coded_facts()

    assert {"ui_limit_bytes", "ui_field_reason", "problem_missing"} <= wanted
    assert wanted - set(catalogue("zh")) == set()


def test_a_limit_is_told_in_words_and_in_megabytes() -> None:
    told = {"limit": "bytes", "most": str(100 * 1024 * 1024)}

    assert "文件大小，最多 100 MB" in refusal("limit_exceeded", told)
    assert "file size, at most 100 MB" in refusal("limit_exceeded", told, lang="en")
