"""Files that are no use or mean harm get a stable code, and the reader lives on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ce_intake import settings
from ce_intake.decoder.client import Decoder, Opened
from ce_intake.errors import IntakeError
from samples.hostile.files import HOSTILE, Hostile, jpeg

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    made = Decoder(settings.load({}).limits)
    yield made
    made.close()


@pytest.mark.parametrize("item", HOSTILE, ids=lambda item: item.name)
def test_a_hostile_file_gets_its_code_and_the_next_file_is_decoded(
    item: Hostile, decoder: Decoder
) -> None:
    with pytest.raises(IntakeError) as caught:
        list(decoder.decode(item.make()))

    assert caught.value.code == item.code
    assert isinstance(next(iter(decoder.decode(jpeg()))), Opened)
