"""`ce-intake read FILE...`: readings as JSON, with no server, queue or database."""

from __future__ import annotations

import hashlib
import json
import sys
import traceback
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import click

from ce_intake import contract, settings
from ce_intake.errors import IntakeError, InternalError, UnreadableFile
from ce_intake.messages import sentence
from ce_intake.policies.load import names as policy_names
from ce_intake.ports import Image
from ce_intake.read import Tools, read, ready_tools
from ce_intake.register.facts import Sort
from ce_intake.register.files import load_known, load_people
from ce_intake.values import File, Reading

NOTHING = "no_document"
TABLE = partial(click.option, type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.command("read")
@click.argument(
    "paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@TABLE("--people", help="Register of people; entries then say whose they are.")
@TABLE("--courses", help="Register of courses; contents are then spelled as there.")
@TABLE("--issuers", help="Register of issuers; unknown and unqualified ones are then told.")
@TABLE("--units", help="Register of units; employers are then known by all their names.")
@click.option("--policy", type=click.Choice(policy_names()), help="Policy to judge by.")
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Language of messages.")
@click.option("--jsonl", is_flag=True, help="One line for each file.")
def command(
    paths: tuple[Path, ...],
    *,
    policy: str | None,
    lang: str | None,
    jsonl: bool,
    **registers: Path | None,
) -> None:
    """Read files and print what each says as one JSON object; registers are CSV or XLSX."""
    tools = _tools(registers, policy)
    language = lang or settings.load().lang
    failed = False
    for path in paths:
        wire = _one(path, replace(tools, progress=_Progress(path.name)), language)
        failed |= "error" in wire
        indent = None if jsonl else 2
        click.echo(json.dumps(wire, ensure_ascii=False, indent=indent))
        sys.stdout.flush()
    tools.decoder.close()
    sys.exit(1 if failed else 0)


def _tools(registers: Mapping[str, Path | None], policy: str | None) -> Tools:
    """The tools, or exit 2 with a sentence where the arguments or settings are wrong."""
    try:
        given = {name: path for name, path in registers.items() if path is not None}
        known = {sort: load_known(given[sort], sort) for sort in Sort if sort in given}
        people = load_people(given["people"]) if "people" in given else None
        tools = ready_tools(settings.load(), today=date.today(), policy=policy)
    except settings.BadSettings as error:
        raise click.UsageError(str(error)) from error
    except (IntakeError, KeyError, ValueError) as error:
        raise click.UsageError(f"{type(error).__name__}: {error}") from error
    units = known.get(Sort.UNITS)
    if people is not None:
        people.units = units
    return replace(
        tools,
        people=people,
        units=units,
        courses=known.get(Sort.COURSES),
        issuers=known.get(Sort.ISSUERS),
    )


def _one(path: Path, tools: Tools, lang: str) -> contract.Json:
    """The contract's object for one file, read or not."""
    digest = ""
    try:
        content = _bytes(path)
        digest = hashlib.sha256(content).hexdigest()
        reading = read(File(name=str(path), content=content), tools)
        return {**contract.to_json(reading, lang=lang), **_nothing(reading, lang)}
    except IntakeError as error:
        return contract.error_json(str(path), digest, error, lang=lang)
    except Exception:  # noqa: BLE001  a bug costs one file, not the run; it is shown and counted
        traceback.print_exc()
        return contract.error_json(str(path), digest, InternalError(), lang=lang)


def _nothing(reading: Reading, lang: str) -> contract.Json:
    """Why a file that was read says nothing, as the page tells whoever sent it."""
    if reading.documents:
        return {}
    return {"reason": {"code": NOTHING, "message": sentence(NOTHING, lang=lang)}}


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(problem=type(error).__name__) from error


class _Progress:
    """Says on standard error which page is read."""

    def __init__(self, name: str) -> None:
        """Keep the file's name."""
        self._name = name

    def page(self, number: int, of: int, image: Image, *, said: str) -> None:
        """Page `number` of `of` has been read."""
        click.echo(f"{self._name}: {number}/{of}", err=True)
