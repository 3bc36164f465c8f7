from mvmnt._json.open_enum import OpenEnum


class CustomerServiceTier(OpenEnum):
    """Service tier of a customer."""

    TIER_1 = "TIER_1"
    TIER_2 = "TIER_2"
    TIER_3 = "TIER_3"
