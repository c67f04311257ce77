"""Sizes that the house allows: a module of 400 lines and a function of 40 stop the build."""

from __future__ import annotations

import ast

import pytest
from source import Module, modules

MODULE_LINES = 400
FUNCTION_LINES = 40
TABLES = "ce_intake/store/tables"  # tables are data, however long

everywhere = pytest.mark.parametrize("module", modules(), ids=lambda module: module.path)


@everywhere
def test_a_module_stays_within_its_lines(module: Module) -> None:
    assert len(module.text.splitlines()) <= MODULE_LINES


@everywhere
def test_a_function_stays_within_its_lines(module: Module) -> None:
    if module.path.startswith(TABLES):
        return
    too_long = [
        f"{node.name} ({node.end_lineno - node.lineno + 1})"
        for node in module.nodes()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > FUNCTION_LINES
    ]
    assert too_long == []


@everywhere
def test_a_module_says_what_it_is_for(module: Module) -> None:
    assert ast.get_docstring(module.tree) or not module.text.strip()


@everywhere
def test_no_module_is_named_after_nothing(module: Module) -> None:
    words = set(module.path.removesuffix(".py").split("/"))
    assert not words & {"utils", "util", "helpers", "helper", "manager", "common", "misc", "base"}
