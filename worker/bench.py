"""What a reader works at: the store, its tools, its name, and whom it tells what it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Protocol

from ce_intake.desk import known, people, registers, work
from ce_intake.desk.registers import UnitRegister
from ce_intake.desk.work import Claim
from ce_intake.ports import People
from ce_intake.read import Tools
from ce_intake.register.facts import Sort
from ce_intake.register.known import Known
from ce_intake.register.people import Register
from ce_intake.store.session import Store
from worker.memory import Scraps


class LeaseLost(Exception):
    """Somebody else holds the item now; whatever we find is not wanted."""


class Keeper(Protocol):
    """Whoever keeps our lease alive and ends us where we hang."""

    def begin(self, held: Claim) -> None:
        """We have begun to read this item."""

    def end(self, held: Claim, *, well: bool) -> None:
        """We have ended; not *well* where a bug got in the way."""


class Nobody:
    """No keeper: for tests and short runs."""

    def begin(self, held: Claim) -> None:
        """Nothing to do."""

    def end(self, held: Claim, *, well: bool) -> None:
        """Nothing to do."""


@dataclass(slots=True, kw_only=True)
class Bench:
    """What a process reads with, and whom it tells which item it holds."""

    store: Store
    tools: Tools
    owner: str
    pipeline: str
    lease: timedelta = work.LEASE
    keeper: Keeper = field(default_factory=Nobody)
    gives_way: Callable[[Claim], bool] = lambda _held: False  # asked between two sheets
    scraps: Scraps = field(default_factory=Scraps)
    registers: dict[int, tuple[object, Register]] = field(default_factory=dict)
    values: dict[int, tuple[object, dict[Sort, Known | None]]] = field(default_factory=dict)

    def register(self, unit_id: int) -> People:
        """The people of a unit, made anew only after a change; a large one stays where it is."""
        units = self.known(unit_id)[Sort.UNITS]
        with self.store.view() as tx:
            stamp = registers.stamp(tx, unit_id)
            if stamp is not None and registers.stays(stamp):
                size = stamp.size
                return UnitRegister(store=self.store, unit_id=unit_id, size=size, units=units)
            held = self.registers.get(unit_id)
            if held is None or held[0] != stamp:
                held = stamp, Register(people.known_people(tx, unit_id))
        self.registers[unit_id] = held
        held[1].units = units
        return held[1]

    def known(self, unit_id: int) -> dict[Sort, Known | None]:
        """The courses, issuers and units that papers of a unit may mean, anew after a change."""
        with self.store.view() as tx:
            stamp = known.stamp(tx, unit_id)
            held = self.values.get(unit_id)
            if held is None or held[0] != stamp:
                held = stamp, {sort: known.known(tx, sort, unit_id) for sort in Sort}
        self.values[unit_id] = held
        return held[1]

    def tools_for(self, unit_id: int, today: date) -> Tools:
        """The tools with what is known in a unit on this day."""
        values = self.known(unit_id)
        return replace(
            self.tools,
            today=today,
            people=self.register(unit_id),
            courses=values[Sort.COURSES],
            issuers=values[Sort.ISSUERS],
            units=values[Sort.UNITS],
        )
