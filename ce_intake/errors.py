"""Why we could not go on; a mere doubt about a file is a Finding instead.

IntakeError
├── InternalError         a bug of ours
├── UnreadableFile        the file's fault: tell the person
│   ├── EmptyFile, TruncatedFile, EncryptedFile, UnknownFormat, ArchiveBomb
│   └── LimitExceeded     too many bytes, pages or pixels, or too long at work
├── EngineFailed          the machine's fault: try again
├── Refused               what was asked may not be done
│   ├── NotFound          it does not exist, or is not yours: nobody can tell which
│   ├── InvalidInput      a value that cannot be right
│   ├── StaleDecision     somebody decided first, or the page shown is out of date
│   │   └── StalePlan     the register changed after an import was planned
│   ├── OtherPerson       the paper names somebody else: is it surely this one
│   ├── YearLocked        the year is verified and no longer changed
│   ├── OutOfStep         a piece of a file that is not the next one
│   ├── NotSignedIn, NotAllowed, TooManyAttempts
├── FileChanged           somebody writes the file that we read: try again
├── SourceGone            a folder or share that we read from is out of reach
└── Unavailable           storage or database out of reach or full: try later
"""

from __future__ import annotations

from typing import ClassVar


class IntakeError(Exception):
    """Base of every error raised here on purpose; `code` never changes."""

    code: ClassVar[str] = "intake"
    retry: ClassVar[bool] = False
    status: ClassVar[int] = 500

    def __init__(self, **facts: object) -> None:
        """Keep *facts* for the sentence that messages/ gives to `code`."""
        super().__init__(self.code)
        self.facts = facts


class InternalError(IntakeError):
    """A bug of ours met this file; the command line goes on with the next one."""

    code = "internal"


class UnreadableFile(IntakeError):
    """The file cannot be read, now or later."""

    code = "unreadable_file"
    status = 422


class EmptyFile(UnreadableFile):
    """The file has no bytes."""

    code = "empty_file"


class TruncatedFile(UnreadableFile):
    """The file ends in the middle, or is damaged."""

    code = "truncated_file"


class EncryptedFile(UnreadableFile):
    """The file needs a password."""

    code = "encrypted_file"


class UnknownFormat(UnreadableFile):
    """The bytes are none of the formats that we take, whatever the name says."""

    code = "unknown_format"
    status = 415


class LimitExceeded(UnreadableFile):
    """A limit is passed; facts: `limit` (bytes, pages, pixels, side, seconds, memory), `most`."""

    code = "limit_exceeded"
    status = 413


class ArchiveBomb(UnreadableFile):
    """An archive has too many members, or one that unpacks to absurdly much."""

    code = "archive_bomb"
    status = 413


class FileChanged(IntakeError):
    """A file was written while it was read, so its bytes belong to no one moment."""

    code = "file_changed"
    retry = True
    status = 409


class SourceGone(IntakeError):
    """A file, folder or network share that we read from is out of reach; facts: `path`."""

    code = "source_gone"
    retry = True
    status = 503


class DecoderDied(IntakeError):
    """The disposable decoder was killed by this file; counted against the file."""

    code = "decoder_died"
    retry = True


class EngineFailed(IntakeError):
    """An OCR engine failed for reasons of the machine."""

    code = "engine_failed"
    retry = True
    status = 503


class Refused(IntakeError):
    """What was asked may not be done."""

    code = "refused"
    status = 403


class NotSignedIn(Refused):
    """Nobody is signed in, or the token is wrong."""

    code = "not_signed_in"
    status = 401


class NotAllowed(Refused):
    """The role does not have this right at all."""

    code = "not_allowed"


class NotFound(Refused):
    """It does not exist or is not yours; the two look the same."""

    code = "not_found"
    status = 404


class InvalidInput(Refused):
    """A value cannot be right; facts: `field`, `problem`."""

    code = "invalid_input"
    status = 422


class StaleDecision(Refused):
    """Somebody decided first, or what was shown is out of date; facts: `by`, `at`, `what`."""

    code = "stale_decision"
    status = 409


class StalePlan(StaleDecision):
    """The register is no longer as the plan of an import was made on; make the plan again."""

    code = "stale_plan"


class DuplicateEntry(Refused):
    """The person has an entry with this certificate number; facts: `entry`, `by`, `at`, `what`."""

    code = "duplicate_entry"
    status = 409


class SameLearning(Refused):
    """It would count twice unless a reason is given; facts: `entry`, `problem`, `what`, …."""

    code = "same_learning"
    status = 409


class OwnPaper(Refused):
    """A clerk may not confirm a paper of his own."""

    code = "own_paper"


class OtherPerson(Refused):
    """The paper names another person than was chosen; facts: `paper`, `person`."""

    code = "other_person"
    status = 409


class YearLocked(Refused):
    """The year is verified (年度验证) and no longer changed; facts: `year`, `since`."""

    code = "year_locked"
    status = 409


class OutOfStep(Refused):
    """Another piece of the file is due; facts: `offset`, where it begins (bytes)."""

    code = "out_of_step"
    status = 409


class TooManyAttempts(Refused):
    """Too many tries; facts: `seconds` until the next."""

    code = "too_many_attempts"
    status = 429


class Unavailable(IntakeError):
    """Storage or database is out of reach or full."""

    code = "unavailable"
    retry = True
    status = 503
