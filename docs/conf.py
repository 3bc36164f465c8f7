"""The documentation site: `make docs`. It loads nothing from other hosts, and its search works without a server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent.parent)]

from site_pages.pages import in_the_site, write_pages  # noqa: E402  # after its folder is on the path

from mvmnt import __version__  # noqa: E402

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "mvmnt-client"
release = __version__
html_title = f"mvmnt-client {release}"
extensions = ["myst_parser"]
exclude_patterns = ["updates/*", "site_pages"]
highlight_language = "text"
html_theme = "furo"
html_copy_source = False
html_show_sphinx = False
html_static_path = ["static"]
html_favicon = "static/icon.svg"
html_css_files = ["site.css"]
html_theme_options = {"navigation_with_keys": True}
myst_heading_anchors = 4
nitpicky = True
suppress_warnings = ["myst.strikethrough"]


def setup(app: Sphinx) -> None:
    """Make the pages that are made, and turn links to files of the repository into links to pages."""

    def write(app: Sphinx) -> None:
        write_pages(Path(app.srcdir))

    def read(app: Sphinx, page: str, source: list[str]) -> None:
        if "/" not in page:
            source[0] = in_the_site(source[0], of=f"docs/{page}.md")

    app.connect("builder-inited", write)
    app.connect("source-read", read)
