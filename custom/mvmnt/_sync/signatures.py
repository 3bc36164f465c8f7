"""Gives synchronous methods the parameters of the async ones that they call."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, Concatenate, ParamSpec, TypeVar

__all__ = ["parameters_of"]

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


def parameters_of(
    method: Callable[Concatenate[Any, P], object],
) -> Callable[[Callable[Concatenate[S, ...], T]], Callable[Concatenate[S, P], T]]:
    """Give the decorated method the parameters of `method`, for type checkers, editors and `help`.

    Args:
        method: an async method, as a function of its class.
    """

    def decorate(function: Callable[Concatenate[S, ...], T]) -> Callable[Concatenate[S, P], T]:
        return update_wrapper(function, method, assigned=(), updated=())

    return decorate
