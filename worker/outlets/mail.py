"""Mail by SMTP: that there is something to see, and where; what it is stays in the house."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import make_msgid
from urllib.parse import SplitResult, unquote, urlsplit

from ce_intake.desk.outbox import Parcel
from ce_intake.messages import sentence
from worker.outlets import NotSent

SECONDS = 20.0  # for each answer of the server
REFUSED_FOR_GOOD = 500  # SMTP replies from here on are permanent (RFC 5321, 4.2.1)
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})  # where nobody listens in


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """A mail server, who writes, and where the pages are."""

    url: str  # smtp://user:password@host:587 (STARTTLS where offered) or smtps://
    sender: str
    pages: str  # the address of the pages, empty for none

    def send(self, parcel: Parcel) -> None:
        """Hand it to the mail server; raises NotSent."""
        if not parcel.email:
            raise NotSent("nobody to write to", for_good=True)
        message = letter(parcel, sender=self.sender, pages=self.pages)
        try:
            with _connect(urlsplit(self.url)) as server:
                server.send_message(message, to_addrs=[parcel.email])
        except smtplib.SMTPResponseException as error:
            permanent = error.smtp_code >= REFUSED_FOR_GOOD
            raise NotSent(f"SMTP {error.smtp_code}", for_good=permanent) from error
        except smtplib.SMTPRecipientsRefused as error:
            codes = {code for code, _ in error.recipients.values()}
            raise NotSent(
                f"SMTP {min(codes)}: recipient", for_good=min(codes) >= REFUSED_FOR_GOOD
            ) from error
        except (OSError, smtplib.SMTPException) as error:
            raise NotSent(f"mail: {type(error).__name__}") from error


def letter(parcel: Parcel, *, sender: str, pages: str) -> EmailMessage:
    """The mail itself, in the language of who gets it."""
    code = "mail_" + parcel.event.replace(".", "_")
    reason = sentence(parcel.reason, lang=parcel.lang) if parcel.reason else ""
    facts = {"number": parcel.number, "reason": reason}
    where = f"{pages.rstrip('/')}/papers/{parcel.number}" if pages and parcel.number else pages
    lines = [sentence(code, lang=parcel.lang, **facts)]
    lines += [sentence("mail_where", lang=parcel.lang, url=where)] if where else []
    lines += ["", sentence("mail_foot", lang=parcel.lang)]
    message = EmailMessage()
    message["Subject"] = sentence("mail_subject", lang=parcel.lang, number=parcel.number)
    message["From"] = sender
    message["To"] = parcel.email
    message["Message-ID"] = make_msgid(idstring=parcel.key, domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office answers
    message.set_content("\n".join(lines) + "\n")
    return message


def _connect(parts: SplitResult) -> smtplib.SMTP:
    host = parts.hostname or ""
    if parts.scheme == "smtps":
        context = ssl.create_default_context()
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            host, parts.port or 465, timeout=SECONDS, context=context
        )
    else:
        server = smtplib.SMTP(host, parts.port or 25, timeout=SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
        elif parts.username and host not in LOOPBACK:
            server.close()
            raise smtplib.SMTPNotSupportedError("no STARTTLS: a password is not sent in the clear")
    if parts.username:
        if parts.scheme != "smtps" and not server.has_extn("auth"):
            server.ehlo()
        server.login(unquote(parts.username), unquote(parts.password or ""))
    return server
