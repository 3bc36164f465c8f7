"""mvmnt._core.quoting: percent-encoding as the standard library has it."""

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core.quoting import quoted

TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.from_regex(r"[A-Za-z0-9_.~-]*\n?", fullmatch=True)


@given(TEXTS, st.sampled_from(["", "/", "/:?@!$'()*,;"]))
def test_it_is_quote(text: str, safe: str) -> None:
    assert quoted(text, safe) == quote(text, safe=safe)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        quoted("a\ud800")
