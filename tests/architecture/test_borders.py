"""Where environment, clock and broad catching may stand; import-linter holds the rest."""

from __future__ import annotations

import ast

from source import Module, dotted, modules

ENVIRONMENT = {"os.environ", "os.getenv", "os.environb"}
CLOCKS = {"datetime.now", "datetime.today", "date.today", "datetime.utcnow", "time.time"}
WITH_A_CLOCK = ("ce_intake/cli.py", "ce_intake/commands/", "worker/", "web/")
WRAPPING_ENGINES = ("ce_intake/engines/", "ce_intake/decoder/", "ce_intake/stages/recognise")
ONE_FILE_OF_MANY = "ce_intake/commands/read.py"  # a bug in one must not lose the others


def uses(module: Module, names: set[str]) -> list[str]:
    """Which of these dotted names the module uses, however deep they are qualified."""
    found = (dotted(node) for node in module.nodes if isinstance(node, ast.Attribute))
    return sorted(name for name in found if any(name == n or name.endswith("." + n) for n in names))


def test_only_the_settings_look_at_the_environment() -> None:
    imported = {
        module.path
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.ImportFrom)
        and node.module == "os"
        and {alias.name for alias in node.names} & {"environ", "getenv"}
    }
    looking = {module.path for module in modules() if uses(module, ENVIRONMENT)} | imported

    assert looking == {"ce_intake/settings.py"}


def test_only_the_rim_asks_the_clock() -> None:
    asking = {module.path: uses(module, CLOCKS) for module in modules()}

    assert {p: c for p, c in asking.items() if c and not p.startswith(WITH_A_CLOCK)} == {}


def test_everything_is_caught_only_where_an_engine_is_wrapped() -> None:
    broad = [
        f"{module.path}:{node.lineno}"
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or dotted(node.type) in {"Exception", "BaseException"})
        and not any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
        and not module.path.startswith((*WRAPPING_ENGINES, ONE_FILE_OF_MANY))
    ]

    assert broad == []


def test_a_type_is_forced_only_where_flask_forgets_it() -> None:
    casts = {
        module.path
        for module in modules()
        for node in module.nodes
        if isinstance(node, ast.Call) and dotted(node.func) in {"cast", "typing.cast"}
    }

    assert casts <= {"web/here.py"}
