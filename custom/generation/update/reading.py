"""Reads a new description, corrects it, and refuses what is wrong even then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from generation.codegen.fallback.reasons import of_unforeseen
from generation.description.lines import with_line
from generation.description.normalise import Normalised, normalise
from generation.description.overlay import apply, check_targets
from generation.description.own_texts import replaced
from generation.description.source import parse, text_of
from generation.description.validity import check, check_frame
from generation.errors import RefusedError, UpdateError
from generation.update.time_limit import time_limit

__all__ = ["Read", "read_corrected"]


@frozen
class Read:
    """A new description.

    Attributes:
        text: the file, as it was read.
        normalised: the description as upstream has it, in its one form.
        document: the same with our texts.
        corrected: that, with the corrections of the overlay.
        stale_texts: places whose texts of ours describe what has changed, or is gone.
    """

    text: str
    normalised: Normalised
    document: dict[str, Any]
    corrected: dict[str, Any]
    stale_texts: list[str]


def read_corrected(
    spec: str, present: Mapping[str, Any], overlay: Mapping[str, Any], texts: Mapping[str, Mapping[str, str]]
) -> Read:
    """Read a description; the overlay corrects it before it is checked, so that it can mend upstream's mistakes.

    Args:
        spec: a file's path or a URL; see `generation.description.source.text_of`.
        present: the description whose order is kept.
        overlay: the corrections.
        texts: our own texts; see `generation.description.own_texts`.

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
            ours = replaced(texts, normalised.document)
            check_targets(overlay, ours.document)
            corrected = apply(overlay, ours.document)
            check(corrected, present)
    except RefusedError as error:
        raise UpdateError(with_line(str(error), text)) from error
    except (LookupError, TypeError, ValueError, AttributeError, RecursionError) as error:  # of no shape that is known
        raise UpdateError(f"the description cannot be checked: {of_unforeseen(error)}") from error
    return Read(text, normalised, ours.document, corrected, [*ours.stale, *ours.gone])
