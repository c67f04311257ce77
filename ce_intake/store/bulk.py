"""Very many rows at once, past the ORM: COPY on PostgreSQL, one prepared statement on SQLite."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Any

from sqlalchemy import Table
from sqlalchemy.exc import DBAPIError

from ce_intake.store.session import Tx

LINES_AT_ONCE = 2_000
_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})

Convert = Callable[[Any], Any]


def put(tx: Tx, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert *rows*, whose values stand in the order of *names*, converted as the columns ask."""
    put_plain(tx, table, names, _converted(tx, table, names, rows))


def change(tx: Tx, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Change rows, each given by values in the order of *names*, of which the last is its key."""
    *stated, key = (f"{name} = ?" for name in names)
    query = f"UPDATE {table.name} SET {', '.join(stated)} WHERE {key}"  # noqa: S608  names of ours
    each(tx, query, _converted(tx, table, names, rows))


def each(tx: Tx, query: str, rows: Iterable[Sequence[Any]]) -> None:
    """Do *query* once for each of *rows*, whose values stand for its question marks."""
    marked = query if _is_sqlite(tx) else query.replace("?", "%s")
    with _cursor(tx, marked) as cursor:
        cursor.executemany(marked, rows)


def put_plain(tx: Tx, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Insert *rows* of values that the driver takes as they are."""
    listed = f"{table.name} ({', '.join(names)})"
    with _cursor(tx, f"INSERT INTO {table.name}") as cursor:
        if _is_sqlite(tx):
            places = ", ".join("?" * len(names))
            cursor.executemany(f"INSERT INTO {listed} VALUES ({places})", rows)  # noqa: S608  names of ours
            return
        with cursor.copy(f"COPY {listed} FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)


def put_pairs(
    tx: Tx, table: Table, names: Sequence[str], rows: Iterable[tuple[int, int, str]]
) -> None:
    """Insert *rows* of two numbers and a text: the quickest way for millions."""
    if _is_sqlite(tx):
        put_plain(tx, table, names, rows)
        return
    listed = f"{table.name} ({', '.join(names)})"
    query = f"COPY {listed} FROM STDIN"
    with _cursor(tx, query) as cursor, cursor.copy(query) as copy:
        lines = (f"{one}\t{two}\t{text}\n" for one, two, text in rows)
        while part := "".join(islice(lines, LINES_AT_ONCE)):
            copy.write(part)


def escaped(tx: Tx, text: str) -> str:
    """*text* as `put_pairs` takes it."""
    return text if _is_sqlite(tx) else text.translate(_ESCAPES)


def _is_sqlite(tx: Tx) -> bool:
    return tx.session.get_bind().dialect.name == "sqlite"


@contextmanager
def _cursor(tx: Tx, told: str) -> Iterator[Any]:
    """A cursor of the driver's own, whose errors look like those of every other statement."""
    dialect, driver = tx.session.get_bind().dialect, tx.session.connection().connection
    errors = dialect.loaded_dbapi.Error
    try:
        with closing(driver.cursor()) as cursor:
            yield cursor
    except errors as error:
        raise DBAPIError.instance(told, None, error, errors, dialect=dialect) from error


def _quick(convert: Convert) -> Convert:
    """*convert* that works once for the very same value row after row: a moment, an empty list."""
    before = made = None

    def quick(value: Any) -> Any:
        nonlocal before, made
        if before is not value:
            before, made = value, convert(value)
        return made

    return quick


def _converted(
    tx: Tx, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]
) -> Iterator[list[Any]]:
    """The rows with values as the driver takes them."""
    dialect = tx.session.get_bind().dialect
    kinds = [table.c[name].type.dialect_impl(dialect) for name in names]
    converts = [kind.bind_processor(dialect) for kind in kinds]
    wanted = [(at, _quick(convert)) for at, convert in enumerate(converts) if convert]
    for row in rows:
        made = list(row)
        for at, convert in wanted:
            made[at] = convert(made[at])
        yield made
