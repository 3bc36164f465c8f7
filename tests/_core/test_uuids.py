"""UUIDs from text."""

from __future__ import annotations

import copy
import pickle
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt._core.uuids import make_uuid


@given(st.uuids())
def test_a_uuid_is_the_one_that_the_class_makes(expected: UUID) -> None:
    for text in (str(expected), str(expected).upper(), expected.hex, expected.urn, f"{{{expected}}}"):
        made = make_uuid(text)
        assert made == expected
        assert (repr(made), hash(made), made.is_safe) == (repr(expected), hash(expected), expected.is_safe)
        assert pickle.loads(pickle.dumps(made)) == copy.deepcopy(made) == expected  # noqa: S301


@given(st.text("0123456789abcdef-_+ g", min_size=30, max_size=40))
def test_text_is_taken_and_refused_as_by_the_class(text: str) -> None:
    try:
        expected = UUID(text)
    except ValueError:
        with pytest.raises(ValueError, match=r".*"):
            make_uuid(text)
    else:
        assert make_uuid(text) == expected
