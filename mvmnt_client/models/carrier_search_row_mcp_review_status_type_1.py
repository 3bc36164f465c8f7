from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowMcpReviewStatusType1(OpenEnum):
    """Result of the MyCarrierPortal (MCP) review: `acceptable`, `moderate` or `unacceptable`."""

    ACCEPTABLE = "acceptable"
    MODERATE = "moderate"
    UNACCEPTABLE = "unacceptable"
