"""A real browser of the tests' own: Debian's Chromium without a window, which reaches nothing but this machine."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait
from support.installed import path_of

__all__ = ["Chromium", "chromium"]

WAIT = 20
"""Seconds until what should appear counts as missing."""


class Chromium:
    """A browser window. What it looks for may take a while to appear."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def open(self, url: str) -> None:
        self.driver.get(url)

    def one(self, selector: str, text: str = "") -> WebElement:
        """The first element that is to be seen, matches a CSS selector and holds a text."""

        def found(driver: Chrome) -> WebElement | None:
            elements = driver.find_elements(By.CSS_SELECTOR, selector)
            return next((element for element in elements if element.is_displayed() and text in element.text), None)

        return self.until(found, f"{selector} with {text!r}")

    def click(self, selector: str, text: str = "") -> None:
        element = self.one(selector, text)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def until(self, condition: Callable[[Chrome], Any], what: str) -> Any:
        return WebDriverWait(self.driver, WAIT).until(condition, f"{what} did not appear")

    def look(self, *, width: int = 1280, dark: bool = False) -> None:
        """Change the width of the window, in pixels, and whether the reader likes pages dark."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def screenshot(self, file: Path) -> Image.Image:
        """What is to be seen now, kept in a PNG file."""
        file.write_bytes(self.driver.get_screenshot_as_png())
        return Image.open(BytesIO(file.read_bytes()))

    def requested(self) -> set[str]:
        """The URLs that the browser asked for since this was last asked."""
        events = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return {event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"}

    def complaints(self) -> list[str]:
        """Warnings and errors on the console since this was last asked."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("WARNING", "SEVERE")]


@contextmanager
def chromium(*, javascript: bool = True) -> Iterator[Chromium]:
    """Start and end a browser."""
    browser, driver = (path_of(name, packages="chromium chromium-driver") for name in ("chromium", "chromedriver"))
    options = ChromeOptions()
    options.binary_location = browser
    options.add_argument("--headless=new")
    options.add_argument("--disable-dev-shm-usage")  # containers have little of it
    options.add_argument("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # which root cannot have
    options.add_experimental_option(
        "prefs", {"profile.managed_default_content_settings.javascript": 1 if javascript else 2}
    )
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    window = Chrome(options=options, service=Service(executable_path=driver))
    try:
        yield Chromium(window)
    finally:
        window.quit()
