"""What the repository holds: no traces of one machine, nothing unfinished, documents that exist."""

from __future__ import annotations

import re
import tomllib

import pytest
from source import ROOT, text_files

TRACES = re.compile(r"/(?:work|root|home/\w+)/\w|/opt/(?:wheels|pypi)|/tmp/(?:brief|pypi)")
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
GENERATED = ("requirements.lock", "requirements-dev.lock", "NOTICE")
HERE = "tests/architecture/test_repository.py"  # holds what it forbids
BORROWED = ("web/static/vendor/", "tests/vendor/", "tests/browser/vendor/")

DOCUMENTS = [
    "README.md",
    "NOTICE",
    "docs/architecture.md",
    "docs/settings.md",
    "docs/operations.md",
    "docs/api.md",
    ".github/CONTRIBUTING.md",
    ".github/SECURITY.md",
]


def own_files() -> list[tuple[str, str]]:
    """The text files that we wrote ourselves."""
    return [
        (path, text)
        for path, text in text_files()
        if not path.startswith(BORROWED) and path not in GENERATED and path != HERE
    ]


def test_no_file_names_a_place_of_one_machine() -> None:
    found = {path: TRACES.findall(text)[:3] for path, text in own_files() if TRACES.search(text)}

    assert found == {}


def test_nothing_is_left_for_later_in_the_code() -> None:
    code = [(path, text) for path, text in own_files() if path.endswith((".py", ".js", ".html"))]

    assert [path for path, text in code if UNFINISHED.search(text)] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_file_names_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")

    assert "--hash=sha256:" in text
    assert "://" not in text


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    names = [re.split(r"[\[<>=~!]", line)[0].lower() for line in project["dependencies"]]
    locked = (ROOT / "requirements.lock").read_text("utf-8")

    assert [name for name in names if not re.search(rf"(?m)^{re.escape(name)}==", locked)] == []


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_that_strangers_need_exists(path: str) -> None:
    assert len((ROOT / path).read_text("utf-8")) > 300


def test_links_between_documents_lead_somewhere() -> None:
    dead = []
    for path, text in own_files():
        if path.endswith(".md") and not path.startswith("samples/"):
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
                if "://" in target or target.startswith("mailto:"):
                    continue
                if not ((ROOT / path).parent / target).exists():
                    dead.append(f"{path} -> {target}")

    assert dead == []
