"""The processes of one machine, as a configuration for supervisor, which starts them again.

Every process is wrapped in `setpriv --pdeathsig TERM` where the system has it, so that none is
left behind when supervisor itself is killed. Knows command lines, not what they do.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from ce_intake.running import valkey
from ce_intake.settings import Settings

SUPERVISOR_SOCKET = "supervisor.sock"
WORK = "work"  # the group of everything that reads
THREADS = 8  # of the web server: it waits for database and disk, it does not compute
LONGEST_STOP = 30  # seconds until a process that was asked to end is killed
ONE_THREAD = {
    "OMP_THREAD_LIMIT": "1",  # Tesseract
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONUNBUFFERED": "1",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One line of processes: the command, how many of them, how politely they compute."""

    name: str
    command: Sequence[str]
    count: int = 1
    niceness: int = 0
    environment: Mapping[str, str] = field(default_factory=dict)
    order: int = 50  # lower starts earlier and stops later
    group: str = ""  # the programs of one group are stopped together, not one after the other
    late: bool = False  # started once the pages are served, so that those come first


def programs(settings: Settings, *, port: int) -> list[Program]:
    """What has to run: queue server unless one is given, web, workers of both pools, sweep."""
    python = sys.executable
    found: list[Program] = []
    if settings.redis_url is None:
        socket = settings.sockets / valkey.SOCKET_NAME
        command = valkey.command(settings.data.resolve(), socket)
        found.append(Program(name="queue", command=command, order=10))
    found.append(Program(name="web", command=_web(settings, port), order=20))
    interactive, bulk = pools(settings.workers or os.cpu_count() or 1)
    worker = [python, "-m", "worker", "--pool"]
    work = partial(Program, group=WORK, late=True)
    found += [
        work(name="interactive", command=[*worker, "interactive"], count=interactive),
        work(name="bulk", command=[*worker, "bulk"], count=bulk, niceness=10),
        work(name="sweep", command=[python, "-m", "worker.sweep"]),
    ]
    return found


def pools(workers: int) -> tuple[int, int]:
    """Split *workers* into interactive and bulk: a phone photo never waits behind an archive.

    Each pool has one at least; a single core therefore has two, of which bulk gives way.
    """
    interactive = max(1, (workers + 1) // 2)
    return interactive, max(1, workers - interactive)


def configuration(settings: Settings, found: Sequence[Program]) -> str:
    """The text of supervisor's configuration file."""
    data = settings.data.resolve()
    sections = [_head(data, settings.sockets)]
    sections += [_section(program, data / "logs") for program in found]
    for group in sorted({program.group for program in found} - {""}):
        names = ",".join(program.name for program in found if program.group == group)
        sections.append(f"[group:{group}]\nprograms={names}\npriority=50\n")
    return "\n".join(sections)


def _web(settings: Settings, port: int) -> list[str]:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return [
        *(sys.executable, "-m", "gunicorn", "web.wsgi:app"),
        *("--worker-class", "gthread", "--workers", "1", "--threads", str(THREADS)),
        *("--bind", f"{host}:{port}", "--timeout", "120", "--graceful-timeout", "10"),
        "--no-control-socket",  # it would be made in the home directory
    ]


def _head(data: Path, sockets: Path) -> str:
    socket = _escaped(str(sockets / SUPERVISOR_SOCKET))
    lines = [
        "[supervisord]",
        "nodaemon=true",
        "silent=true",
        f"logfile={_escaped(str(data / 'logs' / 'supervisor.log'))}",
        f"pidfile={_escaped(str(data / 'supervisor.pid'))}",
        f"childlogdir={_escaped(str(data / 'logs'))}",
        "minfds=256",
        *(["user=root"] if os.getuid() == 0 else []),  # said, so that supervisor does not warn
        "[unix_http_server]",
        f"file={socket}",
        "chmod=0700",
        "[rpcinterface:supervisor]",
        "supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface",
        "[supervisorctl]",
        f"serverurl=unix://{socket}",
        "",
    ]
    return "\n".join(lines)


def _section(program: Program, logs: Path) -> str:
    environment = ONE_THREAD | dict(program.environment)
    lines = [
        f"[program:{program.name}]",
        f"command={_escaped(shlex.join(ending_with_parent(_polite(program))))}",
        f"numprocs={program.count}",
        "process_name=%(program_name)s_%(process_num)d",
        f"priority={program.order}",
        f"autostart={'false' if program.late else 'true'}",
        "autorestart=true",
        "startsecs=1",
        "startretries=1000000",  # never give up: the database may be away for an hour
        "stopsignal=TERM",
        "stopasgroup=false",  # a worker's child must not be asked to end; the worker ends it
        "killasgroup=true",
        f"stopwaitsecs={LONGEST_STOP}",
        "redirect_stderr=true",
        f"stdout_logfile={_escaped(str(logs))}/%(program_name)s_%(process_num)d.log",
        "stdout_logfile_maxbytes=10MB",
        "stdout_logfile_backups=3",
        "environment=" + ",".join(f'{name}="{_escaped(v)}"' for name, v in environment.items()),
        "",
    ]
    return "\n".join(lines)


def ending_with_parent(command: Sequence[str]) -> list[str]:
    """The command, made to end when its parent does, where the system can (util-linux)."""
    setpriv = shutil.which("setpriv")
    return [setpriv, "--pdeathsig", "TERM", "--", *command] if setpriv else list(command)


def _polite(program: Program) -> list[str]:
    nice = ["nice", "-n", str(program.niceness)] if program.niceness else []
    return [*nice, *program.command]


def _escaped(text: str) -> str:
    """Supervisor fills in %(names)s; a percent sign of ours is doubled."""
    return text.replace("%", "%%")
