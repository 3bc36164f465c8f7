"""One mirror at a time: a lock on the name of a destination."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.errors import DestinationError, MirrorLockedError, told

__all__ = ["locked"]


@contextmanager
def locked(destination: Destination, *, wait: float = 0) -> Generator[None]:
    """Hold the lock of a destination during a block. It ends with the process, however that ends.

    A DuckDB file has its lock file beside it. For a server it is in the machine's folder for temporary files, and
    PostgreSQL has an advisory lock besides, which holds for other machines too.

    Args:
        destination: the database.
        wait: seconds to wait for another process.

    Raises:
        MirrorLockedError: another process has the lock.
        DestinationError: there can be no lock file.
    """
    with ExitStack() as held:
        try:
            held.enter_context(FileLock(_file(destination)).acquire(timeout=wait))
        except Timeout:
            raise MirrorLockedError(f"another process fills {destination} now: wait for its end") from None
        except OSError as error:
            raise DestinationError(f"no lock file for {destination}: {error.strerror}: {error.filename}") from error
        if destination.kind == "postgres":
            held.enter_context(_advisory_lock(destination))
        yield


def _file(destination: Destination) -> Path:
    if destination.path is not None:
        return destination.path.with_name(f"{destination.path.name}.{destination.dataset}.lock")
    name = hashlib.sha256(f"{destination} {destination.dataset}".encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"mvmnt-mirror-{name}.lock"


@contextmanager
def _advisory_lock(destination: Destination) -> Generator[None]:
    import psycopg2

    connection = told(psycopg2.connect, destination.postgres_url)
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_try_advisory_lock(hashtext(%s))", [f"mvmnt mirror {destination.dataset}"])
            found = cursor.fetchone()
        connection.commit()
        if found is None or not found[0]:
            raise MirrorLockedError(f"another machine fills {destination} now: wait for its end")
        yield
    finally:
        connection.close()
