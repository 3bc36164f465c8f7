"""JMESPath over results. Amounts stay Decimals, and count as numbers."""

from __future__ import annotations

from typing import Any

import click

__all__ = ["search"]


def search(expression: str, value: Any) -> Any:
    """What an expression finds in JSON.

    Raises:
        click.BadParameter: the expression is wrong, or does not fit the value.
    """
    try:
        import jmespath
        from jmespath.exceptions import JMESPathError
        from jmespath.functions import REVERSE_TYPES_MAP, TYPES_MAP
    except ModuleNotFoundError as error:
        raise click.UsageError(f"--query needs {error.name}: pip install 'mvmnt-client[cli]'") from error
    if "Decimal" not in TYPES_MAP:
        TYPES_MAP["Decimal"] = "number"
        REVERSE_TYPES_MAP["number"] = (*REVERSE_TYPES_MAP["number"], "Decimal")
    try:
        return jmespath.search(expression, value)
    except (JMESPathError, ArithmeticError, TypeError) as error:
        raise click.BadParameter(" ".join(str(error).split()), param_hint="--query") from error
