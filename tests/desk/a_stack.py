"""A batch with invented stacks, and a reader that says what each sheet says without looking."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence

from an_office import Office, an_entry

from ce_intake.desk import batches, sheets, work
from ce_intake.desk.batches import Arrival, Facts, Found
from ce_intake.desk.sheets import Joined, Kept
from ce_intake.desk.work import Claim, Picture
from ce_intake.values import Code, Document, KindCode, Page, PageNote, Word

SEPARATOR = "CE-INTAKE-SEPARATOR"


def a_batch(office: Office, **facts: object) -> str:
    """The number of a new batch."""
    origin = str(facts.pop("origin", "o"))
    wanted = Facts(title=str(facts.pop("title", "2019年第3盒")), **facts)  # type: ignore[arg-type]
    with office.store.begin() as tx:
        return batches.open_batch(tx, office.clerk, wanted, origin=origin, now=office.now)


def a_stack(office: Office, batch: str, pages: int, name: str = "盒1") -> str:
    """The number of a stack of one file with so many pages."""
    arrival = an_arrival(office, batch, pages, name)
    with office.store.begin() as tx:
        return batches.receive(tx, office.clerk, batch, arrival, now=office.now)


def an_arrival(office: Office, batch: str, pages: int, name: str = "盒1") -> Arrival:
    """One file with so many pages, whose bytes are kept."""
    content = f"{batch} {name} {pages}".encode()
    sha256, size = office.store.blobs.put(io.BytesIO(content), most=10_000)
    listed, length = office.store.blobs.put(io.BytesIO(content + b" list"), most=10_000)
    file = Found(path=f"{name}/{pages}.pdf", sha256=sha256, size=size, pages=pages)
    return Arrival(name=name, list_sha256=listed, list_size=length, files=(file,))


def claim(office: Office, pool: str = "bulk") -> Claim | None:
    """The next claim of the pool."""
    with office.store.begin() as tx:
        return work.claim_next(tx, pool, owner="w", now=office.now)


def a_page(number: int, text: str = "") -> Page:
    """A page that says *text*; empty: nothing."""
    words = (Word(text=text, box=(0.1, 0.1, 0.6, 0.13)),) if text else ()
    code = (Code(payload=text, box=(0.4, 0.4, 0.6, 0.6)),) if text.startswith(SEPARATOR) else ()
    return Page(number=number, width=800, height=1100, words=words, codes=code)


def keep(office: Office, held: Claim, number: int, text: str = "结业证书") -> bool:
    """Read one sheet as saying *text*."""
    sha256, size = office.store.blobs.put(io.BytesIO(b"a picture"), most=100)
    picture = Picture(page=number, sha256=sha256, size=size, width=8, height=11)
    kept = Kept(page=a_page(number, text), thumb=b"small", picture=picture, pipeline="p1")
    with office.store.begin() as tx:
        return sheets.keep_sheet(tx, held, kept, now=office.now)


def unread(office: Office, held: Claim) -> list[int]:
    """The numbers of the sheets that are left to read."""
    with office.store.view() as tx:
        return [sheet.number for sheet in sheets.unread(tx, held)]


Says = Mapping[int, str] | Callable[[int], str]


def work_off(office: Office, held: Claim, says: Mapping[int, str] | None = None) -> None:
    """Read what is claimed to its end; each sheet is a certificate unless *says* has it."""
    for number in unread(office, held):
        assert keep(office, held, number, (says or {}).get(number, f"结业证书 {number}"))
    with office.store.begin() as tx:
        if held.task == "pages":
            assert sheets.end_part(tx, held, now=office.now)
            return
        words = sheets.words(tx, held, pipeline="p1")
    joined = a_joining(words.pages, words.groups)
    with office.store.begin() as tx:
        assert sheets.keep_joined(tx, held, joined, now=office.now)


def work_all_off(office: Office, says: Mapping[int, str] | None = None) -> int:
    """Read everything that waits in both pools; how many claims that took."""
    claims = 0
    for pool in ("interactive", "bulk"):
        while (held := claim(office, pool)) is not None:
            work_off(office, held, says)
            claims += 1
    return claims


def a_joining(pages: Sequence[Page], groups: Sequence[Sequence[int]] | None) -> Joined:
    """Each sheet that says something a document of its own, or as the groups have it."""
    texts = {page.number: "".join(word.text for word in page.words) for page in pages}
    proofs = [n for n, text in texts.items() if text and not text.startswith(SEPARATOR)]
    found = [tuple(group) for group in groups] if groups is not None else [(n,) for n in proofs]
    home = {number: at for at, group in enumerate(found) for number in group}
    documents = tuple(
        Document(
            pages=group,
            kind=KindCode.TRAINING_CERTIFICATE,
            kind_confidence=0.9,
            entries=(an_entry(content=f"课程 {group[0]}", certificate_no=f"C{group[0]}"),),
        )
        for group in found
    )
    notes = tuple(
        PageNote(page=number, place="document", document=home[number])
        if number in home
        else PageNote(page=number, place="separator" if text else "blank")
        for number, text in texts.items()
    )
    return Joined(documents=documents, separators=(), notes=notes, pipeline="p1")
