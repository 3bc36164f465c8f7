"""Request bodies as typed mappings, such as `CustomerInputDict`: for annotations of code that builds them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mvmnt_client.typed_dicts import *  # noqa: F403  # its `__all__` lists the names
    from mvmnt_client.typed_dicts import __all__ as __all__


def __getattr__(name: str) -> object:
    from mvmnt_client import typed_dicts  # here, since hundreds of mappings are made

    if name != "__all__" and name not in typed_dicts.__all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(typed_dicts, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from mvmnt_client import typed_dicts

    return sorted({*globals(), *typed_dicts.__all__})
