"""mvmnt._http.idempotency: the key of a call, the caller's own or a new one."""

from uuid import UUID

import pytest

from mvmnt import MvmntError
from mvmnt._http.idempotency import idempotency_key


def test_each_call_has_a_new_key() -> None:
    assert UUID(idempotency_key(None)) != UUID(idempotency_key(None))


@pytest.mark.parametrize("key", ["a", "nightly 7", "x" * 255])
def test_the_callers_own_key_is_taken_as_it_is(key: str) -> None:
    assert idempotency_key(key) == key


@pytest.mark.parametrize("key", ["", " ", "   ", " a", "a ", "a\t", "a\nb", "\x00", "é", "x" * 256, 7, b"a"])
def test_a_key_that_would_not_arrive_is_refused(key: object) -> None:
    with pytest.raises(MvmntError, match="idempotency_key") as caught:
        idempotency_key(key)  # type: ignore[arg-type]  # what is refused
    assert isinstance(caught.value, ValueError)
