from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowFmcsaStatusType1(OpenEnum):
    """Status at the FMCSA (Federal Motor Carrier Safety Administration): `active` or `inactive`."""

    ACTIVE = "active"
    INACTIVE = "inactive"
