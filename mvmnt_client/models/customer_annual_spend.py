from mvmnt._json.open_enum import OpenEnum


class CustomerAnnualSpend(OpenEnum):
    """Band of estimated freight spend per year; K stands for thousand and M for million. A lower bound without a
    letter takes that of the upper bound, so `_25_TO_150K` runs from 25 to 150 thousand."""

    VALUE_0_TO_25K = "_0_TO_25K"
    VALUE_150K_TO_300K = "_150K_TO_300K"
    VALUE_1_TO_5M = "_1_TO_5M"
    VALUE_25M_TO_75M = "_25M_TO_75M"
    VALUE_25_TO_150K = "_25_TO_150K"
    VALUE_300K_TO_1M = "_300K_TO_1M"
    VALUE_5M_TO_25M = "_5M_TO_25M"
    VALUE_75M_PLUS = "_75M_PLUS"
