"""When the garbage collector stands still."""

import gc
from collections.abc import Iterator

import httpx
import pytest

from mvmnt._core.extensions import parsed_json
from mvmnt._core.gc_pause import LARGE, paused_for


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    yield
    gc.enable()


def test_it_stands_still_for_a_large_body_alone() -> None:
    with paused_for(b" " * LARGE):
        assert not gc.isenabled()
    with paused_for(b" " * (LARGE - 1)):
        assert gc.isenabled()


def test_it_goes_on_after_an_error() -> None:
    with pytest.raises(ValueError, match="unexpected"):
        parsed_json(httpx.Response(200, content=b"[" + b" " * LARGE))
    assert gc.isenabled()


def test_it_stays_off_where_the_caller_turned_it_off() -> None:
    gc.disable()
    with paused_for(b" " * LARGE):
        assert not gc.isenabled()
    assert not gc.isenabled()
