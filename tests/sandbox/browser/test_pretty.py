"""JSON as HTML: the text stays what it is, whatever it holds."""

import html
import json
import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mvmnt.sandbox.browser.pretty import pretty

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
CONTENT = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)
HOSTILE = st.text(alphabet="<>&'\"\\:/ \n\u2028tue0a{}[],")


@given(CONTENT | HOSTILE | st.dictionaries(HOSTILE, HOSTILE))
def test_a_reader_sees_the_json_of_the_content(content: Any) -> None:
    markup = pretty(content, lambda text: None)
    plain = re.sub('</?span( class="(name|text|number|word)")?>', "", markup)
    assert not set(plain) & set("<>\"'")
    assert json.loads(html.unescape(plain)) == content


def test_kinds_of_tokens_are_told_apart() -> None:
    assert str(pretty({"a": ["1", -1.5e9, True, None]}, lambda text: None)) == (
        '{\n  <span class="name">&#34;a&#34;</span>: [\n'
        '    <span class="text">&#34;1&#34;</span>,\n'
        '    <span class="number">-1500000000.0</span>,\n'
        '    <span class="word">true</span>,\n'
        '    <span class="word">null</span>\n'
        "  ]\n}"
    )


def test_values_with_a_page_are_links_and_names_are_not() -> None:
    markup = pretty({"x": "x"}, lambda text: f'/page/"{text}')
    assert str(markup).count("<a ") == 1
    assert '<a class="text" href="/page/&#34;x">&#34;x&#34;</a>' in markup


def test_content_that_is_nested_too_deeply_is_not_shown() -> None:
    content: list[Any] = []
    for _ in range(100_000):
        content = [content]
    assert pretty(content, lambda text: None) == "Nested too deeply to be shown."
