"""Documents and deployment files say what is so."""

from __future__ import annotations

import configparser
import importlib.util
import re

import pytest
import yaml
from source import ROOT

from ce_intake import engines, settings
from ce_intake.policies.load import names as policy_names

DEPLOY = ROOT / "deploy"


def document(name: str) -> str:
    """The text of one document."""
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", sorted(settings.Settings.model_fields))
def test_a_setting_is_documented(name: str) -> None:
    if name == "limits":
        return
    spelled = name.upper() if name.upper() in settings.PLAIN_NAMES else f"CE_INTAKE_{name.upper()}"

    assert f"| `{spelled}` | `{name}` |" in document("docs/settings.md")


@pytest.mark.parametrize("name", sorted(settings.Limits.model_fields))
def test_a_limit_is_documented_with_its_default(name: str) -> None:
    default = settings.Limits.model_fields[name].default
    shown = int(default) if default == int(default) else default

    assert f"| `{name}` | {shown} |" in document("docs/settings.md")


def test_every_documented_setting_exists() -> None:
    named = set(re.findall(r"^\| `(?:[A-Z_0-9]+)` \| `(\w+)`", document("docs/settings.md"), re.M))

    assert named <= set(settings.Settings.model_fields)


def test_every_policy_and_engine_is_named_where_it_is_chosen() -> None:
    text = document("docs/settings.md")
    shown = [name for name in (*policy_names(), "rapidocr", "tesseract") if f"`{name}`" not in text]

    assert shown == []
    assert {"rapidocr", "tesseract"} <= set(engines.names())


def test_every_script_that_a_document_names_exists() -> None:
    pages = ["README.md", *(f"docs/{p.name}" for p in (ROOT / "docs").glob("*.md"))]
    named = {
        script
        for page in pages
        for script in re.findall(r"\bscripts/[\w/.]*\w", document(page) + document(".ci/run"))
    }

    assert [script for script in sorted(named) if not (ROOT / script).exists()] == []


def test_compose_starts_modules_that_exist() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    commands = [service.get("command", []) for service in compose["services"].values()]
    named = [words[words.index("-m") + 1] for words in commands if "-m" in words]

    assert sorted(named) == ["worker", "worker", "worker.sweep"]
    assert all(importlib.util.find_spec(module) for module in named)


def test_compose_gives_only_settings_that_exist_and_may_be_so() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    given = compose["x-app"]["environment"]
    stated = {name: str(value) for name, value in given.items() if "${" not in str(value)}
    ours = {name: stated.get(name, "1") for name in given if name.startswith("CE_INTAKE_")}

    assert settings.load(ours | {"CE_INTAKE_SECURE_COOKIES": "true"}).secure_cookies


def test_the_image_copies_what_is_there() -> None:
    text = (DEPLOY / "Dockerfile").read_text("utf-8")
    copied = [words.split()[1:-1] for words in re.findall(r"(?m)^(COPY (?!--).*)$", text)]

    assert [name for names in copied for name in names if not (ROOT / name).exists()] == []


@pytest.mark.parametrize(
    "unit", sorted((DEPLOY / "systemd").glob("*.service")), ids=lambda path: path.name
)
def test_a_unit_runs_locked_in_and_not_as_root(unit: object) -> None:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(str(unit), "utf-8")
    service = dict(parser["Service"])

    assert service["User"] == "ce-intake"
    assert service["KillMode"] == "mixed"
    assert service["ProtectSystem"] == "strict"
    assert "MemoryMax" in service
