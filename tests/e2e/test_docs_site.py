"""The documentation site: it builds without a warning, no link is dead, and a browser shows it without other hosts."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from support.chromium import Chromium, chromium
from support.samples import ROOT

from mvmnt_client.operations import OPERATIONS

PAGES = ("index.html", "start.html", "reference/invoices.html", "reference/models/c.html", "listings.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site. Any warning fails the build."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", "-d", str(folder / "trees")]
    done = subprocess.run(
        [*command, "docs", str(folder / "html")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder / "html"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def home(site: Path) -> Iterator[str]:
    """The address of the site on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    with chromium() as window:
        yield window


class Page(HTMLParser):
    """What a page links to, what it loads, and which places it has."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.places: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in attrs if value}
        self.places |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif tag == "link" and "href" in values and values.get("rel") not in ("canonical",):
            self.loads.append(values["href"])
        elif "src" in values:
            self.loads.append(values["src"])


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    return {file: Page(file) for file in site.rglob("*.html")}


def test_no_link_is_dead(site: Path, pages: dict[Path, Page]) -> None:
    dead = []
    for file, page in pages.items():
        for link in page.links:
            url = urlsplit(link)
            if url.scheme or link == "#":
                continue
            target = (file.parent / unquote(url.path)).resolve() if url.path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (url.fragment and target in pages and url.fragment not in pages[target].places):
                dead.append(f"{file.relative_to(site)}: {link}")
    assert dead == []


def test_no_page_loads_anything_from_elsewhere(pages: dict[Path, Page]) -> None:
    assert [load for page in pages.values() for load in page.loads if urlsplit(load).netloc] == []


def test_each_operation_is_in_the_reference_with_its_example(site: Path, pages: dict[Path, Page]) -> None:
    for entry in OPERATIONS:
        file = site / f"reference/{entry.resource}.html"
        assert f"{entry.resource}-{entry.method}".replace("_", "-") in pages[file].places, entry.operation
        assert f'<span class="nf">{entry.method}</span>' in file.read_text(encoding="utf-8"), entry.operation


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_pages_look_like_something(browser: Chromium, home: str, tmp_path: Path, width: int, dark: bool) -> None:
    browser.open("about:blank")
    browser.look(width=width, dark=dark)
    browser.requested()
    browser.complaints()
    for name in PAGES:
        browser.open(home + name)
        browser.one("h1")
        picture = browser.screenshot(tmp_path / f"{name.replace('/', '-')}-{width}-{'dark' if dark else 'light'}.png")
        brightness = picture.convert("L").histogram()
        paper = max(range(256), key=brightness.__getitem__)
        assert paper < 60 if dark else paper > 200
        overflow = browser.driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
        assert overflow <= 0, f"{name} is wider than the window"
    assert {url for url in browser.requested() if url.startswith("http") and not url.startswith(home)} == set()
    assert browser.complaints() == []


def test_the_search_finds_an_operation_without_a_server_of_its_own(browser: Chromium, home: str) -> None:
    browser.look()
    browser.open(f"{home}search.html?q=remittance")
    browser.one("#search-results a", "bill_payments")
