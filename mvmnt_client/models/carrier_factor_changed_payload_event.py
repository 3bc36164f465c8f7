from mvmnt._json.open_enum import OpenEnum


class CarrierFactorChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    CARRIER_FACTOR_CREATED = "CARRIER_FACTOR_CREATED"
    CARRIER_FACTOR_DELETED = "CARRIER_FACTOR_DELETED"
    CARRIER_FACTOR_UPDATED = "CARRIER_FACTOR_UPDATED"
