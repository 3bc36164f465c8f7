from mvmnt._json.open_enum import OpenEnum


class CompanyChangedPayloadEvent(OpenEnum):
    """Name of the event."""

    COMPANY_CREATED = "COMPANY_CREATED"
    COMPANY_DELETED = "COMPANY_DELETED"
    COMPANY_UPDATED = "COMPANY_UPDATED"
