"""Papers on their way in: sending them, the receipt, how far each one is, and its pictures."""

from __future__ import annotations

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response as AnyResponse

from ce_intake.desk import talk, uploads
from ce_intake.desk.upload_views import Receipt
from ce_intake.errors import IntakeError, NotFound
from web import files, freshness, here, limits
from web.forms.decisions import REASONS
from web.intake import Note, no_file, take_in_pages
from web.problems import for_program, spell
from web.words import t

bp = Blueprint("uploads", __name__)
UNREAD = "unread"  # not a state of a file: somebody wrote about it
FILE_STATES = (
    UNREAD,
    "set_aside",
    "waiting",
    "reading",
    "proposed",
    "returned",
    "confirmed",
    "duplicate",
)
PAGE = 50  # files shown at once
LONGEST_NUMBER = 24
OPEN = {name: f"{{{name}}}" for name in ("count", "n", "name")}  # what the script fills in
SEND_WORDS = (
    "waits",
    "again",
    "kept",
    "shared",
    "signed_out",
    "offline",
    "too_large",
    "received",
    "duplicate",
    "retake",
    "try_again",
    "give_up",
    "pages_of",
    "send",
    "send_anyway",
    "send_pages",
    "page_n",
    "earlier",
    "later",
    "remove",
    "check_dark",
    "check_blurred",
    "check_glare",
    "check_cut",
    "check_small",
)


@bp.get("/papers")
def mine() -> str:
    """One's own papers, newest first, each with how far it is and what to do next."""
    before = request.args.get("before", type=int)
    words, group = request.args.get("search", "").strip()[:60], request.args.get("group", "")
    chosen = bool(words or group or before)
    with here.reading() as tx:
        freshness.expect(None if chosen else uploads.pulse(tx, here.actor()))
        cards = uploads.mine(tx, here.actor(), words=words, group=group, before=before, limit=PAGE)
    facts: dict[str, object] = {
        "cards": cards,
        "waiting": any(card.waiting for card in cards),
        "chosen": chosen,
    }
    if here.wants_fragment():
        return render_template("uploads/_list.html", **facts)
    last = cards[-1].upload_id if len(cards) == PAGE else None
    return render_template(
        "uploads/mine.html",
        **facts,
        search=words,
        group=group,
        groups=[(code, t(f"group_{code}")) for code in uploads.GROUPS],
        live=_mine_at(words, group, before),
        more=_mine_at(words, group, last) if last else "",
        **_sender(),
    )


@bp.get("/files")
def listed() -> str | AnyResponse:
    """All files of one's units by state: also those from which no entry could be read.

    A receipt's number leads to its file, whatever its state.
    """
    number = request.args.get("number", "").strip().upper()[:LONGEST_NUMBER]
    if number and _is_mine(number):
        return redirect(url_for("uploads.receipt", number=number), 303)
    asked = request.args.get("state", "set_aside")
    state = asked if asked in FILE_STATES else "set_aside"
    before = request.args.get("before", type=int)
    with here.reading() as tx:
        if state == UNREAD:
            cards = uploads.unread(tx, here.actor())
        else:
            cards = uploads.listed(tx, here.actor(), state=state, before=before, limit=PAGE)
    last = cards[-1].upload_id if state != UNREAD and len(cards) == PAGE else None
    return render_template(
        "uploads/files.html",
        cards=cards,
        state=state,
        states=FILE_STATES,
        last=last,
        number=number,
    )


@bp.post("/papers")
@limits.limiter.limit(limits.UPLOAD)
def send() -> AnyResponse | tuple[dict[str, object], int]:
    """Take in files; our script sends one a request, the plain form all at once."""
    sent = [item for item in request.files.getlist("files") if item.filename]
    if not sent:
        raise no_file()
    note, together = Note.read(request.form), request.form.get("together") == "1"
    if for_program():
        return _shown(take_in_pages(sent if together else sent[:1], note)), 201
    for pages in [sent] if together else [[item] for item in sent]:
        _take_plainly(pages, note)
    return redirect(url_for("uploads.mine"), 303)


@bp.get("/papers/<number>")
def receipt(number: str) -> str:
    """The receipt of one paper, made to be printed."""
    with here.reading() as tx:
        card = uploads.card(tx, here.actor(), number)
        thread = talk.thread(tx, here.actor(), number)
    return render_template(
        "uploads/receipt.html",
        card=card,
        thread=thread,
        reasons=REASONS["return"],
        **_sender(),
    )


@bp.get("/papers/<number>/card")
def card(number: str) -> str:
    """How far one paper is, as a piece of a page."""
    with here.reading() as tx:
        freshness.expect(uploads.pulse(tx, here.actor(), number))
        found = uploads.card(tx, here.actor(), number)
    return render_template("uploads/_card.html", card=found)


@bp.get("/papers/<number>/original")
def original(number: str) -> Response:
    """The file as it was sent, to be saved and never to be shown by the browser."""
    with here.reading() as tx:
        found = uploads.original(tx, here.actor(), number)
    return files.attachment(here.house().store.blobs.get(found.sha256), found.name)


@bp.get("/papers/<number>/pages/<int:page>")
def page(number: str, page: int) -> Response:
    """Our own picture of one page."""
    with here.reading() as tx:
        found = uploads.page_image(tx, here.actor(), number, page)
    return files.picture(here.house().store.blobs.get(found.sha256), found.media_type)


@bp.post("/papers/<number>/reread")
def reread(number: str) -> AnyResponse:
    """Have a paper read once more."""
    with here.transaction() as tx:
        again = uploads.reread(tx, here.actor(), number, now=here.now())
    here.ring(again.work_id, again.pool)
    return redirect(url_for("uploads.receipt", number=number), 303)


@bp.post("/papers/<number>/return")
def give_back(number: str) -> AnyResponse:
    """Return a paper that cannot be read, with the reason."""
    reason, words = request.form.get("reason", ""), request.form.get("words", "")
    with here.transaction() as tx:
        uploads.give_back(tx, here.actor(), number, reason=reason, words=words, now=here.now())
    return redirect(url_for("uploads.receipt", number=number), 303)


def _is_mine(number: str) -> bool:
    """Whether there is such a file among those that the person may see."""
    try:
        with here.reading() as tx:
            uploads.card(tx, here.actor(), number)
    except NotFound:
        return False
    return True


def _mine_at(words: str, group: str, before: int | None) -> str:
    return url_for("uploads.mine", search=words or None, group=group or None, before=before)


def _sender() -> dict[str, object]:
    """What our script needs to send files: how large, who sends, and its words."""
    return {
        "most": here.house().settings.limits.bytes,
        "send_words": {word: t(f"send_{word}", **OPEN) for word in SEND_WORDS},
    }


def _take_plainly(pages: list[FileStorage], note: Note) -> None:
    try:
        done = take_in_pages(pages, note)
    except IntakeError as error:
        flash(f"{pages[0].filename} {spell(error, here.lang())}", "bad")
        return
    word = "send_duplicate" if done.duplicate_of else "send_received"
    flash(f"{t(word)} {done.name} {done.number}", "good")


def _shown(done: Receipt) -> dict[str, object]:
    return {
        "number": done.number,
        "name": done.name,
        "state": done.state,
        "duplicate_of": done.duplicate_of,
        "url": url_for("uploads.receipt", number=done.number),
    }
