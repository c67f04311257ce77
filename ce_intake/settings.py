"""All configuration, read once from the environment and one file into one frozen object.

The only module that looks at the environment. `DATABASE_URL`, `REDIS_URL` and `STORAGE_URL`
keep the names that hosting platforms give them; everything else is `CE_INTAKE_<NAME>`. The file is
`ce-intake.toml` in the working directory, or what `CE_INTAKE_CONFIG` names; the environment wins.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)

PLAIN_NAMES = {"DATABASE_URL", "REDIS_URL", "STORAGE_URL"}
PREFIX = "CE_INTAKE_"
CONFIG_NAME = "ce-intake.toml"
POLICIES = Path(__file__).with_name("policies")
Address = TypeVar("Address", SecretStr | None, str | None)
LONGEST_SOCKET_FOLDER = 80  # bytes; the kernel allows 107 for the path of a socket


ADDRESSES: Mapping[str, tuple[str, ...]] = {
    "database_url": ("postgresql", "postgres", "postgresql+psycopg", "sqlite"),
    "redis_url": ("redis", "rediss", "unix"),
    "storage_url": ("s3",),
    "s3_endpoint": ("https", "http"),
    "public_url": ("https", "http"),
    "mail_url": ("smtp", "smtps"),
    "webhook_url": ("https", "http"),
}
"""How the settings that are addresses may begin."""


class BadSettings(Exception):
    """One sentence for each mistake, in `mistakes`."""

    def __init__(self, mistakes: list[str]) -> None:
        """Keep the sentences."""
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


class Limits(BaseModel):
    """What one file may cost (OWASP ASVS 5.0, 5.1.1 asks that these be documented)."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bytes: int = Field(default=50 * 1024 * 1024, ge=1)  # a file
    scan_bytes: int = Field(default=256 * 1024 * 1024, ge=1)  # a file of a paper archive
    pages: int = Field(default=500, ge=1)  # a file
    side: int = Field(default=15_000, ge=1)  # pixels, longest side of a page
    pixels: int = Field(default=80_000_000, ge=1)  # a page
    page_seconds: float = Field(default=30.0, gt=0)  # decoding one page
    file_seconds: float = Field(default=900.0, gt=0)  # reading one file
    memory: int = Field(default=1536 * 1024 * 1024, ge=1)  # bytes, decoder child


class Settings(BaseModel):
    """Everything that can be configured, with the defaults of a single machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    data: Path = Path("data")  # files, embedded queue, SQLite, keys
    database_url: SecretStr | None = None  # None: SQLite under `data`
    redis_url: SecretStr | None = None  # None: the embedded server under `data`
    storage_url: SecretStr | None = None  # None: files under `data`; s3://bucket/prefix
    s3_endpoint: str | None = None
    policy: str = "tianjin"
    lang: Literal["zh", "en"] = "zh"
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    workers: int | None = Field(default=None, ge=1)  # None: one a core
    engine: str = "rapidocr"
    lease_seconds: float = Field(default=60.0, gt=0)
    attempts: int = Field(default=3, ge=1)
    secure_cookies: bool = False  # set true behind TLS
    trusted_proxies: int = Field(default=0, ge=0)
    id_key: SecretStr | None = None  # None: made once and kept under `data`
    public_url: str | None = None  # where people find the pages, for links in mails
    mail_url: SecretStr | None = None  # smtp://user:password@host:587, or smtps://
    mail_from: str | None = None
    webhook_url: SecretStr | None = None
    webhook_secret: SecretStr | None = None  # whsec_ and base64, as Standard Webhooks has it
    second_look_share: float = Field(default=0.1, ge=0, le=1)  # of entries confirmed together
    limits: Limits = Limits()

    @field_validator(*ADDRESSES)
    @classmethod
    def _is_address(cls, value: Address, told: ValidationInfo) -> Address:
        """An address is told at the start where it can lead nowhere; its words may be secret."""
        plain = value.get_secret_value() if isinstance(value, SecretStr) else value or ""
        scheme, _, rest = plain.partition("://")
        known = ADDRESSES[str(told.field_name)]
        if value is not None and (scheme not in known or not rest):
            raise ValueError("has to begin with " + " or ".join(f"{one}://" for one in known))
        return value

    @field_validator("policy")
    @classmethod
    def _is_policy(cls, value: str) -> str:
        stems = (file.stem for file in POLICIES.glob("*.toml"))
        known = sorted(stem for stem in stems if "." not in stem)  # the others are their cases
        if value not in known:
            raise ValueError("is none of " + ", ".join(known))
        return value

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the database."""
        if self.database_url is None:
            return f"sqlite:///{self.sqlite}"
        url = self.database_url.get_secret_value()
        for scheme in ("postgres://", "postgresql://"):
            if url.startswith(scheme):
                return "postgresql+psycopg://" + url.removeprefix(scheme)
        return url

    @property
    def sqlite(self) -> Path:
        """Where the SQLite file is, or would be."""
        return self.data.resolve() / "ce-intake.sqlite"

    @property
    def queue(self) -> str:
        """The URL of the queue server: the one given, or the embedded one's socket."""
        if self.redis_url is not None:
            return self.redis_url.get_secret_value()
        return f"unix://{self.sockets / 'valkey.sock'}"

    @property
    def sockets(self) -> Path:
        """The folder for sockets: `data`, or a short one where a path would not fit a socket."""
        data = self.data.resolve()
        if len(os.fsencode(data)) <= LONGEST_SOCKET_FOLDER:
            return data
        digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"ce-intake-{os.getuid()}-{digest}"


def load(environ: Mapping[str, str] | None = None) -> Settings:
    """Read file and environment; raises BadSettings with a sentence for each mistake."""
    environ = os.environ if environ is None else environ
    values = _from_file(environ)
    for name, value in _from_environment(environ):
        _put(values, name, value)
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise BadSettings([_mistake(item) for item in error.errors()]) from error


def _from_file(environ: Mapping[str, str]) -> dict[str, object]:
    named = environ.get(PREFIX + "CONFIG")
    path = Path(named or CONFIG_NAME)
    if not path.exists():
        if named:
            raise BadSettings([f"{PREFIX}CONFIG names {named}, which does not exist"])
        return {}
    try:
        return dict(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadSettings([f"{path} is not valid TOML: {error}"]) from error


def _from_environment(environ: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in environ.items():
        if name in PLAIN_NAMES and value:
            yield name.lower(), value
        elif name.startswith(PREFIX) and name != PREFIX + "CONFIG":
            yield name.removeprefix(PREFIX).lower(), value


def _put(values: dict[str, object], name: str, value: str) -> None:
    """Set *name*; `limits_pages` goes into the table `limits`."""
    if not name.startswith("limits_"):
        values[name] = value
        return
    limits = values.setdefault("limits", {})
    if isinstance(limits, dict):
        limits[name.removeprefix("limits_")] = value


def _mistake(item: Mapping[str, object]) -> str:
    place = item["loc"] if isinstance(item["loc"], tuple) else ()
    name = "_".join(str(part) for part in place)
    spelled = name.upper() if name.upper() in PLAIN_NAMES else PREFIX + name.upper()
    if item["type"] == "extra_forbidden":
        return f"{spelled} is not a setting; see docs/settings.md"
    return f"{spelled}: {str(item['msg']).removeprefix('Value error, ')}"
