"""An example of each operation of the API: a module for each resource, a function for each method, by its name.

`python -m examples.operations.invoices` runs those of a resource in an order in which they succeed, with the settings
of the environment (`MVMNT_BASE_URL` and so on). They create and delete records: run them against the sandbox.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from mvmnt.models import Shipment


def order_of(shipment: Shipment) -> UUID:
    """The id of a shipment's first order, which is what is invoiced."""
    id = shipment.orders[0].id if shipment.orders else None
    assert id is not None
    return id
