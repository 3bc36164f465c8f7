"""The API's data models and enums, such as `Customer`. Each loads on first use."""

from typing import TYPE_CHECKING

import mvmnt_client.models as _models

if TYPE_CHECKING:
    from mvmnt_client.models import *  # noqa: F403  # the models' `__all__` lists the names

__all__: list[str] = []
__all__ += _models.__all__


def __getattr__(name: str) -> object:
    value: object = getattr(_models, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
