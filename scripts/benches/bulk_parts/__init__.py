"""The parts of `scripts/bench bulk`."""
