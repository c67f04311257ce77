"""The demo's accounts, and where their password is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PASSWORD_FILE = "demo-password"


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """A demo account; `name` is invented, `role` one of `ce_intake.desk.actors.Role`."""

    login: str
    name: str
    role: str


LOGINS = (
    Login(login="clerk", name="演示经办员甲", role="clerk"),
    Login(login="clerk2", name="演示经办员乙", role="clerk"),
    Login(login="uploader", name="演示专业技术人员", role="uploader"),
    Login(login="verifier", name="演示主管部门", role="verifier"),
    Login(login="admin", name="演示管理员", role="admin"),
    Login(login="auditor", name="演示审计员", role="auditor"),
)


def password(data: Path) -> str | None:
    """The password of the demo accounts; None where no demo was loaded."""
    path = data / PASSWORD_FILE
    return path.read_text("utf-8").strip() if path.exists() else None
