"""A batch of a house's first unit, read through."""

from __future__ import annotations

from collections.abc import Mapping

from a_house import TestHouse, moment
from a_stack import a_batch, a_stack, work_all_off
from an_office import Office


def office_of(house: TestHouse) -> Office:
    """The house as an office whose clerk is 陈经办."""
    clerk = house.actors["clerk"]
    return Office(
        store=house.store,
        unit_id=clerk.unit_id or 0,
        clerk=clerk,
        uploader=house.actors["wang"],
        now=moment(),
    )


def a_read_batch(
    house: TestHouse, pages: int = 4, says: Mapping[int, str] | None = None
) -> tuple[str, str]:
    """The numbers of a batch and of its only stack."""
    office = office_of(house)
    batch = a_batch(office)
    stack = a_stack(office, batch, pages)
    work_all_off(office, says)
    return batch, stack
