from mvmnt._json.open_enum import OpenEnum


class CustomerAnnualSpend(OpenEnum):
    """Band of estimated freight spend per year; K stands for thousand and M for million. A lower bound without a
    letter takes that of the upper bound, so `_25_TO_150K` runs from 25 to 150 thousand."""

    VALUE_0 = "_0_TO_25K"
    VALUE_1 = "_25_TO_150K"
    VALUE_2 = "_150K_TO_300K"
    VALUE_3 = "_300K_TO_1M"
    VALUE_4 = "_1_TO_5M"
    VALUE_5 = "_5M_TO_25M"
    VALUE_6 = "_25M_TO_75M"
    VALUE_7 = "_75M_PLUS"
