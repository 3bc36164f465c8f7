from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any, Self
from uuid import UUID

import attrs

from mvmnt._core.json_numbers import plain
from mvmnt._json import kinds
from mvmnt._json.kinds import Member, array, parse_uuid
from mvmnt._json.model import Model, names_alone, no_others, own_members
from mvmnt._json.values.dates import parse_date

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class PaymentInput(Model):
    """Customer payment to record, with its division among invoices."""

    customer_id: UUID
    """Id of the customer who paid."""
    payment_date: datetime.date
    """Day on which the money arrived, which must not be before the date of any invoice paid."""
    applications: list[PaymentApplicationInput]
    """Invoices to pay, at least one."""
    payment_method_type: PaymentsPaymentMethodType | Unset = UNSET
    """How the money was transferred."""
    reference: str | Unset = UNSET
    """Check number or transaction id, at most 500 characters."""
    notes: str | Unset = UNSET
    """Free-text notes, at most 2000 characters."""
    credit_applications: list[PaymentCreditApplicationInput] | Unset = UNSET
    """Credits to use within the payment."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        members = {**src_dict}
        take: Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.customer_id = parse_uuid(take("customerId"))
        model.payment_date = parse_date(take("paymentDate"))
        model.applications = [PaymentApplicationInput.from_dict(item) for item in array(take("applications"))]
        model.payment_method_type = (
            UNSET if (v := take("paymentMethodType", None)) is None else PaymentsPaymentMethodType.decode(v)
        )
        model.reference = take("reference", UNSET)
        model.notes = take("notes", UNSET)
        model.credit_applications = (
            UNSET
            if (v := take("creditApplications", None)) is None
            else [PaymentCreditApplicationInput.from_dict(item) for item in array(v)]
        )
        model.additional_properties = plain(members) if members else {}
        return model

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "customerId": kinds.required(kinds.UUID_STRING),
            "paymentDate": kinds.required(kinds.DATE),
            "applications": kinds.required(
                kinds.ArrayOf(kinds.ModelOf(PaymentApplicationInput), kinds.ItemBounds(at_least=1))
            ),
            "paymentMethodType": kinds.optional(kinds.EnumOf(PaymentsPaymentMethodType)),
            "reference": kinds.optional(kinds.Text(max_length=500)),
            "notes": kinds.optional(kinds.Text(max_length=2000)),
            "creditApplications": kinds.optional(kinds.ArrayOf(kinds.ModelOf(PaymentCreditApplicationInput))),
        }


from .payment_application_input import PaymentApplicationInput
from .payment_credit_application_input import PaymentCreditApplicationInput
from .payments_payment_method_type import PaymentsPaymentMethodType
