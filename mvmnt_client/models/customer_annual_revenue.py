from mvmnt._json.open_enum import OpenEnum


class CustomerAnnualRevenue(OpenEnum):
    """Band of revenue per year; K stands for thousand and M for million."""

    VALUE_0 = "_0_TO_500K"
    VALUE_1 = "_500K_TO_3M"
    VALUE_2 = "_3M_TO_10M"
    VALUE_3 = "_10M_TO_25M"
    VALUE_4 = "_25M_TO_50M"
    VALUE_5 = "_50M_TO_100M"
    VALUE_6 = "_100M_TO_500M"
    VALUE_7 = "_500M_PLUS"
