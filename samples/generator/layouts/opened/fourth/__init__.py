"""The fourth hold-out, measured and opened: its layouts keep the damage that was made with them."""

from samples.generator.layouts.opened.fourth import (
    asides as asides,
    boards as boards,
    callings as callings,
    campuses as campuses,
    halls as halls,
    ledgers as ledgers,
    letters as letters,
    makings as makings,
    nets as nets,
    packs as packs,
    plain as plain,
    promises as promises,
    rolls as rolls,
    studies as studies,
    trades as trades,
    wear as wear,
)
