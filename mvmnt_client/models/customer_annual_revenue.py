from mvmnt._json.open_enum import OpenEnum


class CustomerAnnualRevenue(OpenEnum):
    """Band of revenue per year; K stands for thousand and M for million."""

    VALUE_0_TO_500K = "_0_TO_500K"
    VALUE_100M_TO_500M = "_100M_TO_500M"
    VALUE_10M_TO_25M = "_10M_TO_25M"
    VALUE_25M_TO_50M = "_25M_TO_50M"
    VALUE_3M_TO_10M = "_3M_TO_10M"
    VALUE_500K_TO_3M = "_500K_TO_3M"
    VALUE_500M_PLUS = "_500M_PLUS"
    VALUE_50M_TO_100M = "_50M_TO_100M"
