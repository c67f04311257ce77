"""Sizes that the house allows: a module of 400 lines and a function of 40 stop the build."""

from __future__ import annotations

import ast

from source import modules

MODULE_LINES = 400
FUNCTION_LINES = 40
TABLES = ("ce_intake/store/tables", "ce_intake/store/migrations/", "web/access.py")
"""Tables are data, however long."""
NAMES_OF_NOTHING = {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base"}


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first statement after the docstring to the end."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_a_module_stays_within_its_lines() -> None:
    lengths = {module.path: len(module.text.splitlines()) for module in modules()}
    too_long = {path: lines for path, lines in lengths.items() if lines > MODULE_LINES}

    assert {path for path in too_long if not path.startswith(TABLES)} == set()


def test_a_function_stays_within_its_lines() -> None:
    too_long = [
        f"{module.path}: {node.name} ({body_lines(node)})"
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and body_lines(node) > FUNCTION_LINES
        and not module.path.startswith(TABLES)
    ]

    assert too_long == []


def test_a_module_says_what_it_is_for() -> None:
    written = [module for module in modules() if module.text.strip()]

    assert [module.path for module in written if not ast.get_docstring(module.tree)] == []


def test_no_module_is_named_after_nothing() -> None:
    named = {module.path: set(module.path.removesuffix(".py").split("/")) for module in modules()}

    assert [path for path, words in named.items() if words & NAMES_OF_NOTHING] == []
