from mvmnt._json.open_enum import OpenEnum


class CustomerNumberOfEmployees(OpenEnum):
    """Band of the number of employees."""

    VALUE_0_TO_1 = "_0_TO_1"
    VALUE_100_TO_249 = "_100_TO_249"
    VALUE_10_TO_24 = "_10_TO_24"
    VALUE_250_TO_499 = "_250_TO_499"
    VALUE_25_TO_99 = "_25_TO_99"
    VALUE_2_TO_5 = "_2_TO_5"
    VALUE_500_OR_MORE = "_500_OR_MORE"
    VALUE_6_TO_9 = "_6_TO_9"
