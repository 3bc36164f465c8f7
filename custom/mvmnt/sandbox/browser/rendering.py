"""Renders pages from templates. All content is escaped: it comes from callers."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from mvmnt.sandbox.records.store import timestamp

if TYPE_CHECKING:
    from mvmnt.sandbox.sandbox import Sandbox


class PageError(Exception):
    """A request fails with a page; ``title`` is its heading."""

    def __init__(self, status: int, title: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.title = title


def sandbox_of(request: Request) -> "Sandbox":
    """The sandbox that a request is for."""
    return cast("Sandbox", request.app.state.sandbox)


def html(request: Request, template: str, *, status: int = 200, **values: object) -> Response:
    """Render a template with ``values``; every template also has ``path``."""
    content = _templates().get_template(template).render(path=request.url.path, **values)
    return HTMLResponse(content, status_code=status)


@cache
def _templates() -> Environment:
    folder = FileSystemLoader(Path(__file__).with_name("templates"))
    environment = Environment(
        loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(timestamp=timestamp, moment=_moment, milliseconds=_milliseconds, title=_title)
    return environment


def _title(name: str) -> str:
    """A resource's name as a heading: ``credit-memos`` is Credit memos."""
    return name.replace("-", " ").capitalize()


def _moment(timestamp: str) -> str:
    """A timestamp of the API, to the second."""
    return timestamp[:19].replace("T", " ")


def _milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:,.1f}"
