"""The product's own source, parsed, for tests that hold it to the house's rules."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGES = ("ce_intake", "worker", "web")


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One Python file of the product: path from the top, text, syntax tree and all its nodes."""

    path: str
    text: str
    tree: ast.Module
    nodes: tuple[ast.AST, ...]


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the three packages."""
    found = []
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            text = path.read_text("utf-8")
            name = path.relative_to(ROOT).as_posix()
            tree = ast.parse(text)
            found.append(Module(path=name, text=text, tree=tree, nodes=tuple(ast.walk(tree))))
    return tuple(found)


@cache
def files() -> tuple[Path, ...]:
    """Every file that git keeps, or would keep; all files below the top where git is absent."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode != 0:
        return tuple(path for path in ROOT.rglob("*") if path.is_file())
    names = listed.stdout.decode("utf-8").split("\0")
    return tuple(ROOT / name for name in names if name and (ROOT / name).is_file())


def text_files() -> Iterator[tuple[str, str]]:
    """Path from the top and text of every kept file that is text."""
    for path in files():
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
        except UnicodeDecodeError:
            continue


def dotted(node: ast.AST) -> str:
    """`os.environ` for the expression os.environ; empty for anything but names and dots."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else ""
    return ""
