"""Sizes that the house allows: a module of 400 lines and a function of 40 stop the build."""

from __future__ import annotations

import ast

import pytest
from source import Module, modules

MODULE_LINES = 400
FUNCTION_LINES = 40
TABLES = ("ce_intake/store/tables", "ce_intake/store/migrations/", "web/access.py")
"""Tables are data, however long."""

everywhere = pytest.mark.parametrize("module", modules(), ids=lambda module: module.path)


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first statement after the docstring to the end."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


@everywhere
def test_a_module_stays_within_its_lines(module: Module) -> None:
    if not module.path.startswith(TABLES):
        assert len(module.text.splitlines()) <= MODULE_LINES


@everywhere
def test_a_function_stays_within_its_lines(module: Module) -> None:
    too_long = [
        f"{node.name} ({body_lines(node)})"
        for node in module.nodes()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and body_lines(node) > FUNCTION_LINES
    ]
    assert too_long == [] or module.path.startswith(TABLES)


@everywhere
def test_a_module_says_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree) or not module.text.strip()


@everywhere
def test_no_module_is_named_after_nothing(module: Module) -> None:
    words = set(module.path.removesuffix(".py").split("/"))
    assert not words & {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base"}
