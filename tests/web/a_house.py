"""A whole installation in a temporary folder: units, accounts of every role, a register, papers.

The pages run on the real desk and a real SQLite; only what a paper says is given, not recognised.
All people and papers are invented.
"""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from PIL import Image, ImageDraw, ImageFont
from werkzeug.test import TestResponse

from ce_intake.desk import accounts, people, units, upload_views, uploads, work
from ce_intake.desk.actors import Actor, Role
from ce_intake.settings import Settings
from ce_intake.store import migrate
from ce_intake.store.session import Store, open_store
from ce_intake.values import (
    Amount,
    Box,
    Candidate,
    Document,
    Entry,
    Field,
    Finding,
    Hours,
    KindCode,
    LearningForm,
    PartialDate,
    Person,
    PersonMatch,
    Reading,
    Result,
    ResultKind,
    Subject,
    Unit,
)
from web import create_app

PASSWORD = "a long enough password"
ID_NUMBER = "120101199003074135"
WIDTH, HEIGHT = 1240, 1754  # pixels: A4 at 150 to the inch
FONTS = (
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
)


@dataclass
class Bell:
    """A bell that only remembers what was rung."""

    rung: list[tuple[int, str]] = field(default_factory=list)

    def ring(self, work_id: int, *, pool: str) -> None:
        """Remember."""
        self.rung.append((work_id, pool))


@dataclass(kw_only=True)
class TestHouse:
    """The installation, with everybody in it by login."""

    __test__ = False

    app: Flask
    store: Store
    bell: Bell
    actors: dict[str, Actor]
    sent: int = 0

    def client(self, login: str | None = None) -> FlaskClient:
        """A browser, signed in as *login*."""
        client = self.app.test_client()
        if login is not None:
            self.sign_in(client, login)
        return client

    def sign_in(self, client: FlaskClient, login: str, password: str = PASSWORD) -> int:
        """Send the sign-in form; the status of the answer."""
        form = {"login": login, "password": password, "csrf_token": mark(client, "/sign-in")}
        return client.post("/sign-in", data=form).status_code

    def upload(self, login: str = "wang", name: str = "结业证书.jpg") -> upload_views.Receipt:
        """Send in a paper, as the desk would."""
        self.sent += 1
        content = f"paper {self.sent}".encode()
        sha256, size = self.store.blobs.put(io.BytesIO(content), most=10_000)
        with self.store.begin() as tx:
            return uploads.receive(
                tx, self.actors[login], name=name, sha256=sha256, size=size, now=moment()
            )

    def read(
        self, receipt: upload_views.Receipt, *entries: Entry, kind: KindCode | None = None
    ) -> list[int]:
        """Have a paper read as *entries*; the keys of the proposals."""
        made = entries or (an_entry(),)
        with self.store.begin() as tx:
            claim = work.claim(tx, receipt.work_id or 0, owner="test", now=moment())
        assert claim is not None
        picture = a_page(made)
        sha256, size = self.store.blobs.put(io.BytesIO(picture), most=10_000_000)
        seen = work.Picture(page=1, sha256=sha256, size=size, width=WIDTH, height=HEIGHT)
        document = Document(
            pages=(1,),
            kind=kind or KindCode.TRAINING_CERTIFICATE,
            kind_confidence=0.995,
            entries=made,
        )
        reading = Reading(
            file=receipt.name, sha256=receipt.sha256, page_count=1, documents=(document,)
        )
        with self.store.begin() as tx:
            assert work.page_ready(tx, claim, seen, done=1, total=1, now=moment())
            assert work.record(tx, claim, reading, now=moment(), pipeline="test")
        with self.store.view() as tx:
            card = uploads.card(tx, self.actors["clerk"], receipt.number)
        return [line.proposal_id for line in card.entries]

    def proposed(self, *entries: Entry, login: str = "wang") -> int:
        """Send in a paper and have it read; the key of its first proposal."""
        return self.read(self.upload(login), *entries)[0]


def a_house(data: Path) -> TestHouse:
    """Found an installation under *data*."""
    settings = Settings(data=data)
    migrate.upgrade(settings.database)
    store = open_store(settings)
    return _open(settings, store, _people(store))


def a_copy(of: Path, data: Path, actors: dict[str, Actor]) -> TestHouse:
    """Open a copy of the closed installation in *of*; quicker than founding one."""
    shutil.copytree(of, data, dirs_exist_ok=True)
    settings = Settings(data=data)
    return _open(settings, open_store(settings), actors)


def _open(settings: Settings, store: Store, actors: dict[str, Actor]) -> TestHouse:
    bell = Bell()
    app = create_app(settings, store=store, queue=bell)
    return TestHouse(app=app, store=store, bell=bell, actors=actors)


def moment() -> datetime:
    """The present moment; sessions in the pages use the real clock."""
    return datetime.now(UTC)


def prove(client: FlaskClient, password: str = PASSWORD, back: str = "") -> TestResponse:
    """Give the password once more; the answer."""
    form = {"csrf_token": mark(client, "/prove"), "password": password, "next": back}
    return client.post("/prove", data=form)


def mark(client: FlaskClient, address: str) -> str:
    """The CSRF mark of the first form on a page."""
    text = client.get(address).get_data(as_text=True)
    return text.split('name="csrf_token" value="', 1)[1].split('"', 1)[0]


def an_entry(**changes: object) -> Entry:
    """A training certificate's entry, all of it certain; *changes* replaces whole fields."""
    entry = Entry(
        name=_field("王小明", (0.20, 0.300, 0.34, 0.322)),
        id_number=_field(ID_NUMBER, (0.45, 0.300, 0.75, 0.322)),
        employer=_field("滨海第一中学", (0.20, 0.340, 0.44, 0.362)),
        learning_form=Field(value=LearningForm.TRAINING_CLASS, confidence=0.995),
        subject=Field(value=Subject.PROFESSIONAL, confidence=0.995),
        content=_field("大数据分析与应用", (0.30, 0.420, 0.62, 0.442)),
        start_date=_date(PartialDate(2026, 5, 11), (0.20, 0.380, 0.40, 0.402)),
        end_date=_date(PartialDate(2026, 5, 15), (0.45, 0.380, 0.65, 0.402)),
        issue_date=_date(PartialDate(2026, 5, 16), (0.60, 0.700, 0.80, 0.722)),
        hours=Hours(
            value=Decimal(40),
            text="40学时",
            confidence=0.995,
            page=1,
            box=(0.20, 0.460, 0.32, 0.482),
            stated=Amount(amount=Decimal(40), unit=Unit.HOURS),
        ),
        result=Field(
            value=Result(kind=ResultKind.PASS, value="合格", passed=True),
            text="合格",
            confidence=0.995,
            page=1,
            box=(0.45, 0.460, 0.55, 0.482),
        ),
        certificate_no=_field("JXJY-2026-0417", (0.20, 0.240, 0.50, 0.262)),
        issuer=_field("海河继续教育中心", (0.55, 0.660, 0.85, 0.682)),
        credit_year=Field(value=2026, confidence=0.995),
        person=PersonMatch(
            person_id="P1",
            confidence=0.99,
            candidates=(Candidate(person_id="P1", score=0.99, reasons=("same_id_number",)),),
        ),
        ready=True,
    )
    return replace(entry, **changes)  # type: ignore[arg-type]


def a_doubtful_entry() -> Entry:
    """An entry that needs a look: two doubtful fields, two people who may be meant, a warning."""
    return an_entry(
        hours=Hours(
            value=Decimal(46),
            text="4G学时",
            confidence=0.41,
            page=1,
            box=(0.20, 0.460, 0.32, 0.482),
        ),
        certificate_no=_field("JXJY-2O26-0417", (0.20, 0.240, 0.50, 0.262), sure=0.55),
        person=PersonMatch(
            person_id=None,
            confidence=0.5,
            candidates=(
                Candidate(person_id="P1", score=0.52, reasons=("same_name", "same_employer")),
                Candidate(person_id="P2", score=0.48, reasons=("same_name", "same_employer")),
            ),
        ),
        findings=(
            Finding(
                code="hours_short",
                citation="津人社局发〔2014〕46号 第六条",
                facts={"has": 46, "owes": 96, "short": 50},
            ),
        ),
        ready=False,
    )


def a_page(entries: tuple[Entry, ...]) -> bytes:
    """A drawn paper with the words of *entries* at their places."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#fdfcf7")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((60, 60, WIDTH - 60, HEIGHT - 60), outline="#9a7b2f", width=6)
    draw.text((WIDTH / 2, 300), "培训结业证书", fill="#8c1d18", font=_font(72), anchor="mm")
    for entry in entries:
        for name in (
            "name",
            "id_number",
            "employer",
            "content",
            "start_date",
            "end_date",
            "issue_date",
            "hours",
            "result",
            "certificate_no",
            "issuer",
        ):
            one = getattr(entry, name)
            if one.box is not None:
                x0, y0, _, y1 = one.box
                size = int((y1 - y0) * HEIGHT * 0.8)
                draw.text((x0 * WIDTH, y0 * HEIGHT), one.text, fill="#222", font=_font(size))
    draw.ellipse((760, 1120, 1020, 1380), outline="#c8281e", width=8)
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=80)
    return stream.getvalue()


def _people(store: Store) -> dict[str, Actor]:
    found: dict[str, Actor] = {}
    with store.begin() as tx:
        bureau = units.create_unit(tx, by=None, name="滨海教育局", parent_id=None, now=moment())
        school = units.create_unit(
            tx, by=None, name="滨海第一中学", parent_id=bureau.unit_id, now=moment()
        )
        other = units.create_unit(tx, by=None, name="西岸医院", parent_id=None, now=moment())
        register = [
            Person(person_id="P1", name="王小明", id_number=ID_NUMBER, employer="滨海第一中学"),
            Person(person_id="P2", name="王小明", employer="滨海第一中学"),
            Person(person_id="P3", name="李清", employer="滨海第一中学"),
        ]
        people.load_register(tx, None, register, unit_id=school.unit_id, now=moment())
        strangers = [Person(person_id="Q1", name="赵远", employer="西岸医院")]
        people.load_register(tx, None, strangers, unit_id=other.unit_id, now=moment())
        for login, name, role, unit_id, person_id in (
            ("wang", "王小明", Role.UPLOADER, school.unit_id, "P1"),
            ("li", "李清", Role.UPLOADER, school.unit_id, "P3"),
            ("clerk", "陈经办", Role.CLERK, school.unit_id, None),
            ("clerk2", "周经办", Role.CLERK, school.unit_id, None),
            ("verifier", "吴科长", Role.VERIFIER, bureau.unit_id, None),
            ("stranger", "赵远", Role.UPLOADER, other.unit_id, "Q1"),
            ("farclerk", "钱经办", Role.CLERK, other.unit_id, None),
            ("farverifier", "孙科长", Role.VERIFIER, other.unit_id, None),
            ("admin", "管理员", Role.ADMIN, None, None),
            ("auditor", "审计员", Role.AUDITOR, None, None),
        ):
            found[login] = accounts.create_account(
                tx,
                by=None,
                login=login,
                name=name,
                role=role,
                unit_id=unit_id,
                person_id=person_id,
                password=PASSWORD,
                now=moment(),
            ).actor
    return found


def _field(text: str, box: Box, *, sure: float = 0.995) -> Field[str]:
    return Field(value=text, text=text, confidence=sure, page=1, box=box)


def _date(value: PartialDate, box: Box) -> Field[PartialDate]:
    return Field(value=value, text=str(value), confidence=0.995, page=1, box=box)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for path in FONTS:
        if Path(path).exists():
            return ImageFont.truetype(path, size)
    return ImageFont.load_default(size)
