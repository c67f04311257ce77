"""Measurements: each module is one command of scripts/bench, or a part of one."""
