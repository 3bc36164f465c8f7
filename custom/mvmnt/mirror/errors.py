"""What goes wrong with the database of a mirror, in the words of the database."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

from mvmnt.errors import MvmntError

__all__ = ["ClusterError", "DestinationError", "MirrorLockedError", "told"]

P = ParamSpec("P")
T = TypeVar("T")


class MirrorLockedError(MvmntError):
    """Another process fills the same mirror now."""


class ClusterError(MvmntError):
    """The cluster cannot be reached, or lost a task with several of its workers."""


class DestinationError(MvmntError):
    """The database of the mirror failed, or refused a package. What was loaded before stays; the next run goes on."""


def told(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call `work`, which uses the database.

    Raises:
        DestinationError: the database failed.
    """
    import duckdb
    import psycopg2
    from dlt.common.exceptions import DltException

    try:
        return work(*args, **kwargs)
    except (DltException, duckdb.Error, psycopg2.Error) as error:
        cause = _root(error)
        raise DestinationError(f"the mirror's database failed: {type(cause).__name__}: {cause}".strip()) from error


def _root(error: BaseException) -> BaseException:
    """The error behind all others."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error
