"""The commands of `ce-intake`, a module each; see `ce_intake.cli` for how they are found."""
