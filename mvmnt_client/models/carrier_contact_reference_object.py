from mvmnt._json.open_enum import OpenEnum


class CarrierContactReferenceObject(OpenEnum):
    """Kind of record, always `CARRIER_CONTACT`."""

    CARRIER_CONTACT = "CARRIER_CONTACT"
