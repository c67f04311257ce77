"""What a child does with one file: confine itself, tell the format, send page after page.

Frames it sends: `file` (format, pages), then for each page `page` or `bad_page`, at last `end`; or
`error` with a code of `ce_intake.errors`. It decides nothing else.
"""

from __future__ import annotations

import mmap
import os
import resource
import socket
from collections.abc import Iterator
from typing import NoReturn

from ce_intake.decoder import attack, bundle, formats, pdf, pictures
from ce_intake.decoder.confine import confine
from ce_intake.decoder.frames import Head, Strips, send
from ce_intake.decoder.request import Request
from ce_intake.decoder.trouble import Trouble


def prepare() -> None:
    """Load what decoding needs once, in the zygote."""
    pictures.prepare()
    pdf.prepare()
    bundle.prepare()


def live(request: Request, *, file_fd: int, pages_fd: int) -> NoReturn:
    """Serve one request in a fresh child, and end it without going back."""
    code = 1
    try:
        confine(
            memory=request["memory"],
            seconds=int(request["file_seconds"]) + 1,
            keep=(file_fd, pages_fd),
        )
        stream = socket.socket(fileno=pages_fd)
        for head, body in _frames(request, file_fd):
            send(stream, head, body)
        code = 0
    finally:
        os._exit(code)


def _frames(request: Request, file_fd: int) -> Iterator[tuple[Head, bytes | Strips]]:
    """Everything there is to say about the file."""
    if request["attack"]:
        yield {"kind": "attack", "outcome": attack.attempt(request["attack"])}, b""
        return
    try:
        yield from _pages(request, file_fd)
    except Trouble as trouble:
        yield {"kind": "error", "code": trouble.code, "facts": trouble.facts}, b""
    except MemoryError:
        facts = {"limit": "memory", "most": request["memory"]}
        yield {"kind": "error", "code": "limit_exceeded", "facts": facts}, b""


def _pages(request: Request, file_fd: int) -> Iterator[tuple[Head, bytes | Strips]]:
    size = os.fstat(file_fd).st_size
    if size == 0:
        raise Trouble("empty_file")
    _allow_cpu(request)
    content = mmap.mmap(file_fd, size, access=mmap.ACCESS_READ)
    form = formats.sniff(content[: formats.ENOUGH])
    opened = _open(content, form, request)
    if opened.count > request["pages"]:
        raise Trouble("limit_exceeded", limit="pages", most=request["pages"])
    yield {"kind": "file", "format": form, "pages": opened.count}, b""
    for number in range(request["first"], opened.count + 1):
        _allow_cpu(request)
        body: bytes | Strips
        try:
            head, body = opened.page(number)
        except Trouble as trouble:
            if opened.count == 1:
                raise
            head, body = {"kind": "bad_page", "code": trouble.code, "facts": trouble.facts}, b""
        except MemoryError:
            facts = {"limit": "memory", "most": request["memory"]}
            head, body = {"kind": "bad_page", "code": "limit_exceeded", "facts": facts}, b""
        yield head | {"number": number}, body
    yield {"kind": "end"}, b""


def _open(
    content: mmap.mmap, form: str, request: Request
) -> bundle.Bundle | pdf.Pdf | pictures.Picture:
    if form == "BUNDLE":
        return bundle.open_bundle(content, request)
    if form == "PDF":
        return pdf.open_pdf(content, request)
    return pictures.open_picture(content, form, request)


def _allow_cpu(request: Request) -> None:
    """Let the kernel end a page that computes longer than a page may take."""
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(usage.ru_utime + usage.ru_stime + request["page_seconds"]) + 1
    resource.setrlimit(resource.RLIMIT_CPU, (min(soft, most), most))
