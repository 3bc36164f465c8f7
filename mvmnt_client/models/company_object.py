from mvmnt._json.open_enum import OpenEnum


class CompanyObject(OpenEnum):
    """Kind of record, always `COMPANY`."""

    COMPANY = "COMPANY"
