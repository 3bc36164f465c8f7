from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowCarrierStatusType1(OpenEnum):
    """Status in the organization, only for onboarded carriers: `pending`, `active`, `inactive` or `doNotUse`."""

    ACTIVE = "active"
    DONOTUSE = "doNotUse"
    INACTIVE = "inactive"
    PENDING = "pending"
