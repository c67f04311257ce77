"""`ce-intake`: the group of commands; each is a module of its own in `commands/`.

A module `commands/<name>.py` gives `command`, a click command (or group) named <name>. It is
imported only when it is called, so that `ce-intake --help` loads neither OCR nor a database.
"""

from __future__ import annotations

import importlib
import pkgutil

import click

from ce_intake import commands


class _Commands(click.Group):
    """A group that finds its commands as modules, when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(module.name for module in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command *cmd_name*, or None."""
        if cmd_name not in self.list_commands(ctx):
            return None
        module = importlib.import_module(f"{commands.__name__}.{cmd_name}")
        command: click.Command = module.command
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ce-intake")
def main() -> None:
    """Read proofs of continuing education (继续教育) and propose the certificate entries."""


if __name__ == "__main__":
    main()
