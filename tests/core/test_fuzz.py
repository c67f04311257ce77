"""A slice of what `scripts/fuzz` does for as long as one likes."""

from __future__ import annotations

from random import Random

import pytest

from ce_intake.decoder.client import Decoder
from scripts.fuzzers import files, pages, patterns, text
from scripts.fuzzers.guided import Guide, changed_text


@pytest.mark.slow
def test_no_text_makes_the_text_functions_raise_or_take_long() -> None:
    assert text.fuzz(seed=1, seconds=0.8) == []


@pytest.mark.slow
def test_no_page_makes_splitting_and_extraction_raise_or_take_long() -> None:
    assert pages.fuzz(seed=1, seconds=1.5) == []


def test_no_damaged_file_gets_past_the_decoder() -> None:
    decoder, rng = Decoder(files.LIMITS), Random(1)
    try:
        for whole in files.seeds() * 3:
            assert files.fault(decoder, files.damaged(whole, rng)) is None
    finally:
        decoder.close()


@pytest.mark.slow
def test_no_pattern_backtracks_without_end() -> None:
    assert patterns.fuzz(seed=1, seconds=0.3) == []


def test_a_pattern_that_backtracks_is_found() -> None:
    import re

    assert patterns.slow(re.compile(r"(?:[A-Z .]+|x)+$"), "A" * 60 + "!")


def test_what_raises_is_found_and_named_once() -> None:
    def fails(thing: str) -> None:
        if "年" in thing:
            raise ValueError(thing)

    guide = Guide(act=fails, change=changed_text, most=1.0)

    [found] = guide.run(["2024年", "学时", "年"], rng=Random(1), seconds=0.05)

    assert found.startswith("ValueError at test_fuzz.py:")


@pytest.mark.parametrize("seed", range(3))
def test_a_changed_text_stays_a_text_of_bounded_length(seed: int) -> None:
    rng, line = Random(seed), text.SEEDS[0]
    for _ in range(50):
        line = changed_text(line, text.SEEDS, rng)

    assert len(line) <= 600
