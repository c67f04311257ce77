"""Where environment, clock and broad catching may stand; import-linter holds the rest."""

from __future__ import annotations

import ast

import pytest
from source import Module, dotted, modules

ENVIRONMENT = {"os.environ", "os.getenv", "os.environb"}
CLOCKS = {"datetime.now", "datetime.today", "date.today", "datetime.utcnow", "time.time"}
WITH_A_CLOCK = ("ce_intake/cli.py", "ce_intake/commands/", "worker/", "web/")
WRAPPING_ENGINES = ("ce_intake/engines/", "ce_intake/decoder/", "ce_intake/commands/read")

everywhere = pytest.mark.parametrize("module", modules(), ids=lambda module: module.path)


def uses(module: Module, names: set[str]) -> list[str]:
    """Which of these dotted names the module uses, however deep they are qualified."""
    found = (dotted(node) for node in module.nodes() if isinstance(node, ast.Attribute))
    return sorted(name for name in found if any(name == n or name.endswith("." + n) for n in names))


@everywhere
def test_only_the_settings_look_at_the_environment(module: Module) -> None:
    imported = [
        alias.name
        for node in module.nodes()
        if isinstance(node, ast.ImportFrom) and node.module == "os"
        for alias in node.names
        if alias.name in {"environ", "getenv"}
    ]
    if module.path != "ce_intake/settings.py":
        assert uses(module, ENVIRONMENT) + imported == []


@everywhere
def test_only_the_rim_asks_the_clock(module: Module) -> None:
    if not module.path.startswith(WITH_A_CLOCK):
        assert uses(module, CLOCKS) == []


@everywhere
def test_everything_is_caught_only_where_an_engine_is_wrapped(module: Module) -> None:
    broad = [
        node.lineno
        for node in module.nodes()
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or dotted(node.type) in {"Exception", "BaseException"})
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
    ]
    if not module.path.startswith(WRAPPING_ENGINES):
        assert broad == []


@everywhere
def test_a_type_is_forced_only_where_flask_forgets_it(module: Module) -> None:
    casts = [
        node.lineno
        for node in module.nodes()
        if isinstance(node, ast.Call) and dotted(node.func) in {"cast", "typing.cast"}
    ]
    if module.path != "web/here.py":
        assert casts == []
