"""Reads a new description, corrects it, and refuses what is wrong even then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.description.lines import with_line
from generation.description.normalise import Normalised, normalise
from generation.description.overlay import apply, check_targets
from generation.description.source import parse, text_of
from generation.description.validity import check, check_frame
from generation.errors import RefusedError, UpdateError
from generation.update.time_limit import time_limit

__all__ = ["read_corrected"]


def read_corrected(
    spec: str, present: Mapping[str, Any], overlay: Mapping[str, Any]
) -> tuple[Normalised, Mapping[str, Any]]:
    """Read a description; the overlay corrects it before it is checked, so that it can mend upstream's mistakes.

    Args:
        spec: a file's path or a URL; see `generation.description.source.text_of`.
        present: the description whose order is kept.
        overlay: the corrections.

    Returns:
        The description as upstream has it, in its one form, and the corrected one.

    Raises:
        UpdateError: it is refused, with the place, its line, the value, and what would be right.
    """
    text = ""
    try:
        with time_limit("reading the description"):
            text = text_of(spec)
            document = parse(text)
        with time_limit("checking the description"):
            check_frame(document)
            normalised = normalise(document, present)
            check_targets(overlay, normalised.document)
            corrected = apply(overlay, normalised.document)
            check(corrected)
    except RefusedError as error:
        raise UpdateError(with_line(str(error), text)) from error
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:  # of no shape that is known
        raise UpdateError(f"the description cannot be checked: {type(error).__name__}: {str(error)[:300]}") from error
    return normalised, corrected
