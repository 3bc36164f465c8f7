"""The words of path templates that stand in the place of a parameter."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["literals_beside"]


def literals_beside(paths: Iterable[str], path: str, parameter: str) -> tuple[str, ...]:
    """The words that other paths have where `path` has a parameter, in lower case and order.

    Args:
        paths: all path templates of the description.
        path: the template that has the parameter, such as `/invoices/{id}`.
        parameter: the parameter's name, such as `id`.

    Returns:
        Such as `("aging-report", "filter")`: `GET /invoices/aging-report` is another operation.
    """
    before = _shape(path.partition(f"{{{parameter}}}")[0])
    others = (_shape(other) for other in paths)
    beside = {other[len(before)] for other in others if len(other) > len(before) and other[: len(before)] == before}
    return tuple(sorted(word.lower() for word in beside if word != "{}"))


def _shape(path: str) -> list[str]:
    """The segments of a path template; the parameters' names do not matter."""
    return ["{}" if segment.startswith("{") else segment for segment in path.strip("/").split("/") if segment]
