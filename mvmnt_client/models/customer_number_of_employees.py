from mvmnt._json.open_enum import OpenEnum


class CustomerNumberOfEmployees(OpenEnum):
    """Band of the number of employees."""

    VALUE_0 = "_0_TO_1"
    VALUE_1 = "_2_TO_5"
    VALUE_2 = "_6_TO_9"
    VALUE_3 = "_10_TO_24"
    VALUE_4 = "_25_TO_99"
    VALUE_5 = "_100_TO_249"
    VALUE_6 = "_250_TO_499"
    VALUE_7 = "_500_OR_MORE"
