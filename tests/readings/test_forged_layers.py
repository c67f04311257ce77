"""A PDF's text layer may say what it likes: only what stands on the page is proposed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from ce_intake import read as reader, settings
from ce_intake.values import File
from scripts.fuzzers.forged import WAYS, Forgery, forgeries, proposed

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def tools() -> Iterator[reader.Tools]:
    tools = reader.ready_tools(settings.load(), today=date(2026, 11, 1))
    yield tools
    tools.decoder.close()


@pytest.fixture(scope="module")
def forged() -> list[Forgery]:
    return list(forgeries(1, 2 * len(WAYS)))


@pytest.mark.parametrize("number", range(2 * len(WAYS)))
def test_no_lie_of_a_layer_is_proposed(
    number: int, forged: list[Forgery], tools: reader.Tools
) -> None:
    forgery = forged[number]

    assert forgery.lies
    assert proposed(forgery, tools) == []


def test_a_layer_that_was_caught_is_reported(forged: list[Forgery], tools: reader.Tools) -> None:
    file = File(name="paper.pdf", content=forged[0].content)

    [document] = reader.read(file, tools).documents

    assert "layer_contradicted" in {finding.code for finding in document.findings}
