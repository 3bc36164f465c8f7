"""Serves the files that pages load, with the two of Swagger UI."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from swagger_ui_bundle import swagger_ui_path  # type: ignore[import-untyped]  # the package has no types

from mvmnt.sandbox.browser.rendering import PageError

STATIC = Path(__file__).with_name("static")
SWAGGER_UI = Path(swagger_ui_path)

FILES = {file.name: file for file in STATIC.iterdir()} | {
    name: SWAGGER_UI / name for name in ("swagger-ui.css", "swagger-ui-bundle.js")
}


async def give_file(request: Request) -> Response:
    """``GET /_sandbox/assets/{name}``."""
    file = FILES.get(request.path_params["name"])
    if file is None:
        raise PageError(404, "No such file", "The pages have no such file.")
    return FileResponse(file)
