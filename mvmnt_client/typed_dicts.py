"""Request bodies as mappings in the API's own member names. Type checkers and editors read it; no call loads it."""

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, NotRequired, TypeAlias
from uuid import UUID

from typing_extensions import TypedDict

__all__ = [
    "AddressInputDict",
    "AddressPatchDict",
    "AirCarrierInputDict",
    "AirCarrierPatchDict",
    "ApplyCreditRequestDict",
    "ApproveBillsRequestDict",
    "BatchGenerateInvoicesRequestDict",
    "BatchGenerateInvoicesRequestEmailConfigDict",
    "BillEntityTypeFilterDict",
    "BillFilterDict",
    "BillFilterRequestDict",
    "BillInputDict",
    "BillPatchDict",
    "BillPaymentApplicationInputDict",
    "BillPaymentApplicationPatchDict",
    "BillPaymentFilterDict",
    "BillPaymentFilterRecipientTypeDict",
    "BillPaymentFilterRequestDict",
    "BillPaymentInputDict",
    "BillPaymentMethodTypeFilterDict",
    "BillPaymentPatchDict",
    "BillStatusFilterDict",
    "BooleanFilterDict",
    "BooleanSearchCriteriaDict",
    "BounceCarrierRequestDict",
    "CancelShipmentRequestDict",
    "CarrierContactFilterDict",
    "CarrierContactFilterRequestDict",
    "CarrierContactInputDict",
    "CarrierContactPatchDict",
    "CarrierContactTypeFilterDict",
    "CarrierFactorFilterDict",
    "CarrierFactorFilterRequestDict",
    "CarrierFactorInputDict",
    "CarrierFactorPatchDict",
    "CarrierFilterDict",
    "CarrierFilterRequestDict",
    "CarrierPaymentMethodFilterDict",
    "CarrierPaymentMethodFilterRequestDict",
    "CarrierPaymentMethodInputDict",
    "CarrierPaymentMethodPatchDict",
    "CarrierSearchCriteriaDict",
    "CarrierSearchRequestDict",
    "CartageCarrierInputDict",
    "CartageCarrierPatchDict",
    "ClientKeyFilterDict",
    "CompanyFilterDict",
    "CompanyFilterRequestDict",
    "CompanyInputDict",
    "CompanyPatchDict",
    "ContactInfoInputDict",
    "ContactInfoPatchDict",
    "ConvertToShipmentRequestDict",
    "CreateLoadBodyDict",
    "CreateServiceBodyDict",
    "CreditMemoFilterDict",
    "CreditMemoFilterRequestDict",
    "CreditMemoInputDict",
    "CreditMemoPatchDict",
    "CreditMemoStatusFilterDict",
    "CurrencyFilterDict",
    "CustomerAnnualRevenueFilterDict",
    "CustomerAnnualSpendFilterDict",
    "CustomerContactFilterDict",
    "CustomerContactFilterRequestDict",
    "CustomerContactInputDict",
    "CustomerContactNotificationTypeFilterDict",
    "CustomerContactPatchDict",
    "CustomerContactTypeFilterDict",
    "CustomerCurrencyFilterDict",
    "CustomerDeactivationReasonFilterDict",
    "CustomerFilterDict",
    "CustomerFilterRequestDict",
    "CustomerIndustryFilterDict",
    "CustomerInputDict",
    "CustomerNumberOfEmployeesFilterDict",
    "CustomerPatchDict",
    "CustomerSearchCriteriaDict",
    "CustomerSearchRequestDict",
    "CustomerServiceTierFilterDict",
    "CustomerSpendTypeFilterDict",
    "CustomerStatusFilterDict",
    "CustomerTransportationModeFilterDict",
    "DateSearchCriteriaDict",
    "DatetimeFilterDict",
    "DatetimeSearchCriteriaDict",
    "DocumentFilterDict",
    "DocumentFilterRequestDict",
    "DocumentInputDict",
    "DocumentPatchDict",
    "DocumentStatusFilterDict",
    "DocumentTypeFilterDict",
    "DuplicateShipmentRequestDict",
    "FloatFilterDict",
    "FloatSearchCriteriaDict",
    "GlobalSearchRequestDict",
    "IDFilterDict",
    "IntFilterDict",
    "IntSearchCriteriaDict",
    "InvoiceFilterDict",
    "InvoiceFilterRequestDict",
    "InvoiceInputDict",
    "InvoicePatchDict",
    "InvoiceStatusFilterDict",
    "KeywordSearchCriteriaDict",
    "LinehaulCarrierInputDict",
    "LinehaulCarrierPatchDict",
    "LoadCarrierInputDict",
    "LoadCarrierInputChargesItemDict",
    "LoadCarrierPatchDict",
    "LoadFilterDict",
    "LoadFilterModeDict",
    "LoadFilterRequestDict",
    "LoadInputDict",
    "LoadPatchDict",
    "LoadStatusFilterDict",
    "LocationContactFilterDict",
    "LocationContactFilterRequestDict",
    "LocationContactInputDict",
    "LocationContactPatchDict",
    "LocationContactTypeFilterDict",
    "LocationFilterDict",
    "LocationFilterRequestDict",
    "LocationInputDict",
    "LocationPatchDict",
    "LocationSearchCriteriaDict",
    "LocationSearchRequestDict",
    "LtlCarrierInputDict",
    "LtlCarrierPatchDict",
    "MarkAwaitingPaymentRequestDict",
    "OceanCarrierInputDict",
    "OceanCarrierPatchDict",
    "OrderFreightInputDict",
    "OrderInputDict",
    "OrderInputReferencesItemDict",
    "OrderStopInputDict",
    "PaymentApplicationInputDict",
    "PaymentCreditApplicationInputDict",
    "PaymentFilterDict",
    "PaymentFilterRequestDict",
    "PaymentInputDict",
    "PaymentMethodTypeFilterDict",
    "PaymentPatchDict",
    "PaymentRecipientTypeFilterDict",
    "PaymentTermFilterDict",
    "PaymentTermFilterRequestDict",
    "PaymentTermInputDict",
    "PaymentTermPatchDict",
    "PaymentsPaymentMethodTypeFilterDict",
    "QuoteFilterDict",
    "QuoteFilterRequestDict",
    "QuoteInputDict",
    "QuotePatchDict",
    "QuoteSideFilterDict",
    "QuoteStatusFilterDict",
    "RailCarrierInputDict",
    "RailCarrierPatchDict",
    "ReportTonuRequestDict",
    "ReportTonuRequestCostsItemDict",
    "ResourceReferenceInputDict",
    "RevertBillRequestDict",
    "SavedSearchFilterDict",
    "SavedSearchFilterRequestDict",
    "SavedSearchInputDict",
    "SavedSearchLookupDict",
    "SavedSearchPatchDict",
    "SearchConfigurationStateDict",
    "SearchConfigurationStateSearchCriteriaDict",
    "SearchConfigurationStateSearchCriteriaFiltersItemDict",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaDict",
    "SearchConfigurationStateSortingItemDict",
    "SearchPaginationInputDict",
    "SearchSortOptionDict",
    "SendBillPaymentRemittanceBodyDict",
    "SendInvoiceEmailRequestDict",
    "ServiceFilterDict",
    "ServiceFilterRequestDict",
    "ServiceInputDict",
    "ServiceInputChargesItemDict",
    "ServicePatchDict",
    "ServiceStatusFilterDict",
    "ServiceTypeFilterDict",
    "ShipmentFilterDict",
    "ShipmentFilterRequestDict",
    "ShipmentInputDict",
    "ShipmentPatchDict",
    "ShipmentStatusFilterDict",
    "ShipmentTrackRequestDict",
    "ShipmentTrackSearchDict",
    "StringFilterDict",
    "TeamFilterDict",
    "TeamFilterRequestDict",
    "TeamInputDict",
    "TeamPatchDict",
    "TextSearchCriteriaDict",
    "TruckloadCarrierInputDict",
    "TruckloadCarrierPatchDict",
    "UUIDFilterDict",
    "UUIDSearchCriteriaDict",
    "UserFilterDict",
    "UserFilterRequestDict",
    "UserInputDict",
    "UserPatchDict",
    "UserRoleFilterDict",
    "UserSearchCriteriaDict",
    "UserSearchRequestDict",
    "UserStatusFilterDict",
    "VendorContactFilterDict",
    "VendorContactFilterRequestDict",
    "VendorContactInputDict",
    "VendorContactPatchDict",
    "VendorContactRoleFilterDict",
    "VendorFilterDict",
    "VendorFilterRequestDict",
    "VendorInputDict",
    "VendorPatchDict",
    "VendorPaymentMethodFilterDict",
    "VendorPaymentMethodFilterRequestDict",
    "VendorPaymentMethodInputDict",
    "VendorPaymentMethodPatchDict",
    "VendorSearchCriteriaDict",
    "VendorSearchRequestDict",
    "VendorStatusFilterDict",
    "VoidCreditMemoRequestDict",
]

AirCarrierInputTypeValue: TypeAlias = Literal["AIR"] | str
AirCarrierPatchTypeValue: TypeAlias = Literal["AIR"] | str
BillEntityTypeValue: TypeAlias = Literal["CARRIER", "VENDOR"] | str
BillPaymentMethodTypeValue: TypeAlias = (
    Literal["ACH_WIRE", "CHECK", "CREDIT_CARD", "EFT_DIRECT_DEPOSIT", "E_TRANSFER", "VENMO"] | str
)
BillPaymentRecipientTypeValue: TypeAlias = Literal["CARRIER", "VENDOR"] | str
BillStatusValue: TypeAlias = Literal["AWAITING_INVOICE", "IN_REVIEW", "APPROVED_TO_PAY", "PAID"] | str
BooleanSearchCriteriaOperatorValue: TypeAlias = Literal["TRUE", "FALSE"] | str
CarrierContactTypeValue: TypeAlias = (
    Literal["ACCOUNTING", "AFTER_HOURS", "CENSUS", "CLAIMS", "DISPATCH", "DRIVER", "EMERGENCY", "MANAGER", "OWNER"]
    | str
)
CarrierEquipmentValue: TypeAlias = (
    Literal["CONTAINER", "FLATBED", "POWER_ONLY", "REEFER", "SPECIALIZED", "TANKER", "VAN"] | str
)
CarrierSearchRequestFormatValue: TypeAlias = Literal["flat", "full"] | str
CartageCarrierInputTypeValue: TypeAlias = Literal["CARTAGE"] | str
CartageCarrierPatchTypeValue: TypeAlias = Literal["CARTAGE"] | str
CreditMemoStatusValue: TypeAlias = Literal["OPEN", "PARTIALLY_APPLIED", "APPLIED", "VOIDED"] | str
CurrencyValue: TypeAlias = (
    Literal[
        "ARS",
        "AUD",
        "BRL",
        "CAD",
        "CNY",
        "EUR",
        "GBP",
        "IDR",
        "INR",
        "JPY",
        "KRW",
        "MXN",
        "RUB",
        "SAR",
        "TRY",
        "USD",
        "ZAR",
    ]
    | str
)
CustomerAnnualRevenueValue: TypeAlias = (
    Literal[
        "_0_TO_500K",
        "_500K_TO_3M",
        "_3M_TO_10M",
        "_10M_TO_25M",
        "_25M_TO_50M",
        "_50M_TO_100M",
        "_100M_TO_500M",
        "_500M_PLUS",
    ]
    | str
)
CustomerAnnualSpendValue: TypeAlias = (
    Literal[
        "_0_TO_25K", "_25_TO_150K", "_150K_TO_300K", "_300K_TO_1M", "_1_TO_5M", "_5M_TO_25M", "_25M_TO_75M", "_75M_PLUS"
    ]
    | str
)
CustomerContactNotificationTypeValue: TypeAlias = (
    Literal[
        "SHIPMENT_DELIVERED",
        "SHIPMENT_IN_TRANSIT",
        "SHIPMENT_LOADING",
        "SHIPMENT_OUT_FOR_DELIVERY",
        "SHIPMENT_PICKED_UP",
        "SHIPMENT_TENDER_REJECTED",
        "SHIPMENT_UNLOADING",
    ]
    | str
)
CustomerContactTypeValue: TypeAlias = (
    Literal[
        "ACCOUNT_MANAGER",
        "BILLING",
        "DOCK_SHIPPING",
        "EMERGENCY",
        "LOCATION_MANAGER",
        "OWNER",
        "PROCUREMENT",
        "PURCHASING",
        "RATES_PRICING",
        "RECEIVING",
        "SHIPPING",
    ]
    | str
)
CustomerCurrencyValue: TypeAlias = (
    Literal[
        "USD",
        "CAD",
        "MXN",
        "EUR",
        "GBP",
        "JPY",
        "CNY",
        "AUD",
        "BRL",
        "INR",
        "KRW",
        "RUB",
        "SAR",
        "TRY",
        "IDR",
        "ARS",
        "ZAR",
    ]
    | str
)
CustomerDeactivationReasonValue: TypeAlias = (
    Literal["NOT_PAYING_INVOICE", "ACQUIRED", "DUPLICATE", "NOT_IN_BUSINESS", "OTHER"] | str
)
CustomerIndustryValue: TypeAlias = (
    Literal[
        "AGRICULTURE_FORESTRY",
        "CONSTRUCTION",
        "CONSUMER_GOODS",
        "EDUCATIONAL_SERVICES",
        "ENTERTAINMENT",
        "FOOD_SERVICES",
        "HEALTHCARE",
        "INDUSTRIAL_MACHINERY",
        "MANUFACTURING",
        "MINING",
        "RETAIL_TRADE",
        "TRANSPORTATION_WAREHOUSING",
        "UTILITIES",
        "WHOLESALE_TRADE",
    ]
    | str
)
CustomerNumberOfEmployeesValue: TypeAlias = (
    Literal["_0_TO_1", "_2_TO_5", "_6_TO_9", "_10_TO_24", "_25_TO_99", "_100_TO_249", "_250_TO_499", "_500_OR_MORE"]
    | str
)
CustomerSearchRequestFormatValue: TypeAlias = Literal["flat", "full"] | str
CustomerServiceTierValue: TypeAlias = Literal["TIER_1", "TIER_2", "TIER_3"] | str
CustomerSpendTypeValue: TypeAlias = Literal["CONTRACT", "SPOT"] | str
CustomerStatusValue: TypeAlias = (
    Literal[
        "NEW", "CONTACTED", "QUALIFIED", "QUOTED", "NURTURING", "PENDING", "ACTIVE", "INACTIVE", "BLOCKED", "CLOSED"
    ]
    | str
)
CustomerTransportationModeValue: TypeAlias = (
    Literal[
        "FTL",
        "LTL",
        "AIR",
        "OCEAN",
        "RAIL",
        "INTERMODAL",
        "DRAYAGE",
        "EXPEDITED_GROUND",
        "EXPEDITED_AIR",
        "AUTO",
        "PTL",
    ]
    | str
)
DateSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "EXISTS", "DOES_NOT_EXIST"] | str
)
DatetimeSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "BEFORE", "AFTER", "BETWEEN", "NOT_BETWEEN", "EXISTS", "DOES_NOT_EXIST"] | str
)
DocumentStatusValue: TypeAlias = Literal["PENDING_UPLOAD", "UPLOADED"] | str
DocumentTypeValue: TypeAlias = (
    Literal[
        "INVOICE",
        "BILL_OF_LADING",
        "RATE_CON",
        "PROOF_OF_DELIVERY",
        "CERTIFICATE_OF_INSURANCE",
        "W9",
        "CARRIER_INVOICE",
        "LUMPER_RECEIPT",
        "DETENTION",
        "DELIVERY_ORDER",
        "LOAD_TENDER",
        "HOUSE_AIRWAY_BILL",
        "MASTER_AIRWAY_BILL",
        "QUOTE",
        "OTHER",
    ]
    | str
)
FloatSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN", "BETWEEN", "NOT_BETWEEN", "EXISTS", "DOES_NOT_EXIST"]
    | str
)
GlobalSearchObjectTypeValue: TypeAlias = Literal["SHIPMENT", "CUSTOMER", "CARRIER", "USER", "VENDOR"] | str
IntSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "GREATER_THAN", "LESS_THAN", "BETWEEN", "NOT_BETWEEN", "EXISTS", "DOES_NOT_EXIST"]
    | str
)
InvoiceStatusValue: TypeAlias = Literal["DRAFT", "AWAITING_PAYMENT", "PARTIALLY_PAID", "PAID", "VOIDED"] | str
KeywordSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "ONE_OF", "NOT_ONE_OF", "EXISTS", "DOES_NOT_EXIST"] | str
)
LinehaulCarrierInputTypeValue: TypeAlias = Literal["LINEHAUL"] | str
LinehaulCarrierPatchTypeValue: TypeAlias = Literal["LINEHAUL"] | str
LoadCarrierRemovalReasonValue: TypeAlias = (
    Literal["TONU", "BOUNCED", "RATE_DISPUTE", "EQUIPMENT_ISSUE", "DRIVER_ISSUE", "TIMING_ISSUE", "OTHER"] | str
)
LoadStatusValue: TypeAlias = (
    Literal[
        "SOURCING", "BOOKED", "DISPATCHED", "LOADING", "PICKED_UP", "IN_TRANSIT", "UNLOADING", "DELIVERED", "CANCELED"
    ]
    | str
)
LocationContactTypeValue: TypeAlias = (
    Literal[
        "ACCOUNT_MANAGER",
        "BILLING",
        "DOCK_SHIPPING",
        "EMERGENCY",
        "LOCATION_MANAGER",
        "OWNER",
        "PROCUREMENT",
        "PURCHASING",
        "RATES_PRICING",
        "RECEIVING",
        "SHIPPING",
    ]
    | str
)
LocationSearchRequestFormatValue: TypeAlias = Literal["flat", "full"] | str
LocationTypeValue: TypeAlias = Literal["SHIPPER", "RECEIVER", "BOTH"] | str
LtlCarrierInputTypeValue: TypeAlias = Literal["LTL"] | str
LtlCarrierPatchTypeValue: TypeAlias = Literal["LTL"] | str
OceanCarrierInputTypeValue: TypeAlias = Literal["OCEAN"] | str
OceanCarrierPatchTypeValue: TypeAlias = Literal["OCEAN"] | str
OrderFreightInputHandlingUnitTypeValue: TypeAlias = (
    Literal["PALLET", "SKID", "CARTON", "CRATE", "DRUM", "BUNDLE", "ROLL", "BAG", "TOTE", "OTHER"] | str
)
OrderStopInputTypeValue: TypeAlias = Literal["PICKUP", "DELIVERY", "CROSS_DOCK"] | str
PaymentMethodTypeValue: TypeAlias = (
    Literal["ACH_WIRE", "ZELLE", "VENMO", "ACH", "CHECK", "WIRE", "CAD_EFT", "TRIUMPH_PAY", "COMCHECK", "EFS", "ECHECK"]
    | str
)
PaymentRecipientTypeValue: TypeAlias = Literal["DIRECT", "FACTOR"] | str
PaymentsPaymentMethodTypeValue: TypeAlias = (
    Literal["ACH_WIRE", "ZELLE", "VENMO", "CHECK", "EFT_DIRECT_DEPOSIT", "E_TRANSFER", "CREDIT_CARD"] | str
)
QuoteLostReasonValue: TypeAlias = (
    Literal["EXPIRED", "NO_REASON", "NO_RESPONSE", "TOO_HIGH", "TOO_SLOW", "TRUCK_NOT_AVAILABLE", "OTHER"] | str
)
QuoteSideValue: TypeAlias = Literal["SELL", "BUY"] | str
QuoteStatusValue: TypeAlias = (
    Literal[
        "DRAFT",
        "REQUESTED",
        "QUOTED",
        "RECEIVED_REPLY",
        "SENT_REPLY",
        "RECEIVED_COUNTER",
        "SENT_COUNTER",
        "WON",
        "LOST",
        "PASS",
        "CANCELED",
    ]
    | str
)
RailCarrierInputTypeValue: TypeAlias = Literal["RAIL"] | str
RailCarrierPatchTypeValue: TypeAlias = Literal["RAIL"] | str
RelativeTimeUnitValue: TypeAlias = Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND"] | str
SavedSearchTypeValue: TypeAlias = (
    Literal[
        "SHIPMENT",
        "INVOICE",
        "BILL",
        "USER",
        "CUSTOMER",
        "VENDOR",
        "QUOTE",
        "COMMISSION",
        "CARRIER",
        "INVOICE_PAYMENT",
        "BILL_PAYMENT",
        "LOAD",
        "TRUCK_POSTING",
        "LOCATION",
    ]
    | str
)
SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnitValue: TypeAlias = (
    Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND"] | str
)
SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnitValue: TypeAlias = (
    Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND"] | str
)
SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnitValue: TypeAlias = (
    Literal["YEAR", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND"] | str
)
SearchSortOptionOrderValue: TypeAlias = Literal["asc", "desc"] | str
ServiceStatusValue: TypeAlias = (
    Literal["ACTIVE", "AWAITING_INVOICE", "INVOICE_IN_REVIEW", "APPROVED_TO_PAY", "PAID", "CANCELED"] | str
)
ServiceTypeValue: TypeAlias = (
    Literal[
        "DRAYAGE",
        "CUSTOMS_CLEARANCE",
        "WAREHOUSING",
        "CROSS_DOCK",
        "TRANSLOAD",
        "FUMIGATION",
        "INSPECTION",
        "DOCUMENTATION",
        "INSURANCE",
        "CARGO_HANDLING",
        "OTHER",
    ]
    | str
)
ShipmentLifecycleStatusValue: TypeAlias = (
    Literal[
        "DRAFT",
        "TENDER_PENDING",
        "ON_HOLD",
        "PLANNING",
        "SELECTED",
        "BOOKED",
        "DISPATCHED",
        "LOADING",
        "PICKED_UP",
        "IN_TRANSIT",
        "UNLOADING",
        "ARRIVED_AT_DELIVERY_TERMINAL",
        "OUT_FOR_DELIVERY",
        "RECOVERED",
        "DELIVERED",
        "CANCELED",
        "TENDER_REJECTED",
    ]
    | str
)
ShipmentReferenceFieldValue: TypeAlias = (
    Literal[
        "BOL_NUMBER",
        "PICKUP_NUMBER",
        "DELIVERY_NUMBER",
        "PURCHASE_ORDER_NUMBER",
        "GENERAL_LEDGER_CODE",
        "CUSTOMER_REFERENCE_NUMBER",
        "PRO_NUMBER",
        "ITEM_IDENTIFICATION",
        "PART_NUMBER",
        "ACCOUNT_NUMBER",
        "CONSIGNEE_ACCOUNT_NUMBER",
        "PICKUP_LOCATION_IDENTIFICATION",
        "DELIVER_LOCATION_IDENTIFICATION",
        "PRODUCT_IDENTIFICATION",
        "OTHER_IDENTIFICATION",
        "CONTAINER_NUMBER",
        "MACROPOINT_REFERENCE_NUMBER",
        "DROP_TRAILER_NUMBER",
        "APPOINTMENT_NUMBER",
        "MASTER_BILL_OF_LADING_NUMBER",
        "HOUSE_BILL_OF_LADING_NUMBER",
        "LOCATION_IDENTIFICATION",
        "TENDER_METHOD",
        "ROUTE_NUMBER",
        "SHOW_DECORATOR_NAME",
        "SHOW_BOOTH_NUMBER",
        "CARE_OF",
        "TENDER_ID",
        "ORDER_NUMBER",
        "SHOW_NAME",
        "AES_ITN",
        "FIRMS_CODE",
        "IT_NUMBER",
        "JOB_NUMBER",
        "TMS_ID",
        "MASTER_AIRWAYBILL_NUMBER",
        "HOUSE_AIRWAYBILL_NUMBER",
        "AMS_HOUSE_BILL_OF_LADING_NUMBER",
    ]
    | str
)
ShowNotesValue: TypeAlias = Literal["ALL", "SPLIT"] | str
TextSearchCriteriaOperatorValue: TypeAlias = (
    Literal[
        "EQUALS",
        "NOT_EQUALS",
        "STARTS_WITH",
        "ENDS_WITH",
        "INCLUDES",
        "ONE_OF",
        "NOT_ONE_OF",
        "EXISTS",
        "DOES_NOT_EXIST",
    ]
    | str
)
TransportModeValue: TypeAlias = Literal["TL", "LTL", "AIR", "OCEAN", "RAIL", "INTERMODAL", "DRAYAGE"] | str
TruckloadCarrierInputTypeValue: TypeAlias = Literal["TRUCKLOAD"] | str
TruckloadCarrierPatchTypeValue: TypeAlias = Literal["TRUCKLOAD"] | str
UUIDSearchCriteriaOperatorValue: TypeAlias = (
    Literal["EQUALS", "NOT_EQUALS", "ONE_OF", "NOT_ONE_OF", "EXISTS", "DOES_NOT_EXIST"] | str
)
UserRoleValue: TypeAlias = Literal["CUSTOMER_REP", "CARRIER_REP", "AR_AP", "COMPLIANCE", "ADMIN"] | str
UserSearchRequestFormatValue: TypeAlias = Literal["flat", "full"] | str
UserStatusValue: TypeAlias = Literal["PENDING", "ACTIVE", "INACTIVE"] | str
VendorContactRoleValue: TypeAlias = Literal["AGENT", "BILLING", "OPERATION", "OWNER"] | str
VendorSearchRequestFormatValue: TypeAlias = Literal["flat", "full"] | str
VendorStatusValue: TypeAlias = Literal["ACTIVE", "INACTIVE"] | str
VendorsCurrencyValue: TypeAlias = Literal["USD", "CAD", "MXN", "EUR", "GBP"] | str


class AddressInputDict(TypedDict):
    """A mapping for `AddressInput`."""

    line1: str
    city: str
    country: str
    market: str
    line2: NotRequired[str]
    latitude: NotRequired[str]
    longitude: NotRequired[str]
    isAirportOrAirbase: NotRequired[bool]
    isConstructionOrUtilitySite: NotRequired[bool]
    isSmartyValidated: NotRequired[bool]
    obeysDst: NotRequired[bool]
    cityId: NotRequired[str | UUID]


class AddressPatchDict(TypedDict, total=False):
    """A mapping for `AddressPatch`."""

    line1: str
    line2: str | None
    city: str
    country: str
    market: str
    latitude: str | None
    longitude: str | None
    isAirportOrAirbase: bool
    isConstructionOrUtilitySite: bool
    isSmartyValidated: bool
    obeysDst: bool
    cityId: str | UUID | None


class AirCarrierInputDict(TypedDict):
    """A mapping for `AirCarrierInput`."""

    name: str
    type: AirCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class AirCarrierPatchDict(TypedDict, total=False):
    """A mapping for `AirCarrierPatch`."""

    name: str
    type: AirCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


class ApplyCreditRequestDict(TypedDict):
    """A mapping for `ApplyCreditRequest`."""

    invoiceId: str | UUID
    amount: Decimal | float | int


class ApproveBillsRequestDict(TypedDict):
    """A mapping for `ApproveBillsRequest`."""

    billIds: Sequence[str | UUID]


class BatchGenerateInvoicesRequestDict(TypedDict):
    """A mapping for `BatchGenerateInvoicesRequest`."""

    orderIds: Sequence[str | UUID]
    sendEmail: NotRequired[bool]
    emailConfig: NotRequired["BatchGenerateInvoicesRequestEmailConfigDict"]


class BatchGenerateInvoicesRequestEmailConfigDict(TypedDict, total=False):
    """A mapping for `BatchGenerateInvoicesRequestEmailConfig`."""

    ccEmails: Sequence[str]
    groupByCustomer: bool


BillEntityTypeFilterDict = TypedDict(
    "BillEntityTypeFilterDict", {"equalTo": BillEntityTypeValue, "in": Sequence[BillEntityTypeValue]}, total=False
)
"""A mapping for `BillEntityTypeFilter`."""

BillFilterDict = TypedDict(
    "BillFilterDict",
    {
        "id": "UUIDFilterDict",
        "loadCarrierId": "UUIDFilterDict",
        "vendedServiceId": "UUIDFilterDict",
        "carrierId": "UUIDFilterDict",
        "vendorId": "UUIDFilterDict",
        "loadId": "UUIDFilterDict",
        "shipmentId": "UUIDFilterDict",
        "status": "BillStatusFilterDict",
        "entityType": "BillEntityTypeFilterDict",
        "invoiceDate": "DatetimeFilterDict",
        "dueDate": "DatetimeFilterDict",
        "amount": "FloatFilterDict",
        "overdue": bool,
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[BillFilterDict]",
        "or": "Sequence[BillFilterDict]",
        "not": "BillFilterDict",
    },
    total=False,
)
"""A mapping for `BillFilter`."""


class BillFilterRequestDict(TypedDict, total=False):
    """A mapping for `BillFilterRequest`."""

    filter: "BillFilterDict"
    pageSize: int
    cursor: str


class BillInputDict(TypedDict):
    """A mapping for `BillInput`."""

    entityType: BillEntityTypeValue
    entityId: str | UUID
    invoiceDate: datetime.date | str
    amount: Decimal | float | int
    dueDate: NotRequired[datetime.date | str]
    reference: NotRequired[str]
    currency: NotRequired[str]
    paymentTermId: NotRequired[str | UUID]


class BillPatchDict(TypedDict, total=False):
    """A mapping for `BillPatch`."""

    invoiceDate: datetime.date | str | None
    dueDate: datetime.date | str | None
    amount: Decimal | float | int
    reference: str | None
    paymentTermId: str | UUID


class BillPaymentApplicationInputDict(TypedDict):
    """A mapping for `BillPaymentApplicationInput`."""

    billId: str | UUID
    amount: Decimal | float | int


class BillPaymentApplicationPatchDict(TypedDict, total=False):
    """A mapping for `BillPaymentApplicationPatch`."""

    id: str | UUID
    billId: str | UUID
    amount: Decimal | float | int
    delete: bool


BillPaymentFilterDict = TypedDict(
    "BillPaymentFilterDict",
    {
        "id": "UUIDFilterDict",
        "carrierId": "UUIDFilterDict",
        "vendorId": "UUIDFilterDict",
        "carrierFactorId": "UUIDFilterDict",
        "recipientType": "BillPaymentFilterRecipientTypeDict",
        "paymentMethodType": "BillPaymentMethodTypeFilterDict",
        "paymentDate": "DatetimeFilterDict",
        "totalAmount": "FloatFilterDict",
        "reference": "StringFilterDict",
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[BillPaymentFilterDict]",
        "or": "Sequence[BillPaymentFilterDict]",
        "not": "BillPaymentFilterDict",
    },
    total=False,
)
"""A mapping for `BillPaymentFilter`."""

BillPaymentFilterRecipientTypeDict = TypedDict(
    "BillPaymentFilterRecipientTypeDict",
    {"equalTo": BillPaymentRecipientTypeValue, "in": Sequence[BillPaymentRecipientTypeValue]},
    total=False,
)
"""A mapping for `BillPaymentFilterRecipientType`."""


class BillPaymentFilterRequestDict(TypedDict, total=False):
    """A mapping for `BillPaymentFilterRequest`."""

    filter: "BillPaymentFilterDict"
    pageSize: int
    cursor: str


class BillPaymentInputDict(TypedDict):
    """A mapping for `BillPaymentInput`."""

    paymentDate: datetime.date | str
    applications: "Sequence[BillPaymentApplicationInputDict]"
    paymentMethodType: NotRequired[BillPaymentMethodTypeValue]
    carrierFactorId: NotRequired[str | UUID]
    reference: NotRequired[str]
    notes: NotRequired[str]
    allowOverpayment: NotRequired[bool]


BillPaymentMethodTypeFilterDict = TypedDict(
    "BillPaymentMethodTypeFilterDict",
    {"equalTo": BillPaymentMethodTypeValue, "in": Sequence[BillPaymentMethodTypeValue]},
    total=False,
)
"""A mapping for `BillPaymentMethodTypeFilter`."""


class BillPaymentPatchDict(TypedDict, total=False):
    """A mapping for `BillPaymentPatch`."""

    paymentDate: datetime.date | str
    paymentMethodType: BillPaymentMethodTypeValue
    reference: str | None
    notes: str | None
    applications: "Sequence[BillPaymentApplicationPatchDict]"


BillStatusFilterDict = TypedDict(
    "BillStatusFilterDict",
    {
        "equalTo": BillStatusValue,
        "notEqualTo": BillStatusValue,
        "in": Sequence[BillStatusValue],
        "notIn": Sequence[BillStatusValue],
    },
    total=False,
)
"""A mapping for `BillStatusFilter`."""


class BooleanFilterDict(TypedDict, total=False):
    """A mapping for `BooleanFilter`."""

    equalTo: bool
    notEqualTo: bool
    isNull: bool


class BooleanSearchCriteriaDict(TypedDict):
    """A mapping for `BooleanSearchCriteria`."""

    operator: BooleanSearchCriteriaOperatorValue


class BounceCarrierRequestDict(TypedDict, total=False):
    """A mapping for `BounceCarrierRequest`."""

    reason: LoadCarrierRemovalReasonValue
    reasonText: str


class CancelShipmentRequestDict(TypedDict, total=False):
    """A mapping for `CancelShipmentRequest`."""

    reason: str


CarrierContactFilterDict = TypedDict(
    "CarrierContactFilterDict",
    {
        "and": "Sequence[CarrierContactFilterDict]",
        "or": "Sequence[CarrierContactFilterDict]",
        "not": "CarrierContactFilterDict",
        "id": "IDFilterDict",
        "carrierId": "UUIDFilterDict",
        "name": "StringFilterDict",
        "email": "StringFilterDict",
        "phoneNumber": "StringFilterDict",
        "contactTypes": "CarrierContactTypeFilterDict",
        "invitedUserId": "UUIDFilterDict",
        "deletedById": "UUIDFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CarrierContactFilter`."""


class CarrierContactFilterRequestDict(TypedDict, total=False):
    """A mapping for `CarrierContactFilterRequest`."""

    filter: "CarrierContactFilterDict"
    pageSize: int
    cursor: str


class CarrierContactInputDict(TypedDict):
    """A mapping for `CarrierContactInput`."""

    carrierId: str | UUID
    name: str
    contactInfo: "ContactInfoInputDict"
    contactTypes: NotRequired[Sequence[CarrierContactTypeValue]]
    key: NotRequired[str]


class CarrierContactPatchDict(TypedDict, total=False):
    """A mapping for `CarrierContactPatch`."""

    name: str
    contactInfo: "ContactInfoPatchDict | None"
    contactTypes: Sequence[CarrierContactTypeValue] | None
    key: str | None


class CarrierContactTypeFilterDict(TypedDict, total=False):
    """A mapping for `CarrierContactTypeFilter`."""

    includes: CarrierContactTypeValue
    notIncludes: CarrierContactTypeValue
    isNull: bool


CarrierFactorFilterDict = TypedDict(
    "CarrierFactorFilterDict",
    {
        "and": "Sequence[CarrierFactorFilterDict]",
        "or": "Sequence[CarrierFactorFilterDict]",
        "not": "CarrierFactorFilterDict",
        "id": "IDFilterDict",
        "key": "ClientKeyFilterDict",
        "companyName": "StringFilterDict",
        "email": "StringFilterDict",
        "phoneNumber": "StringFilterDict",
        "phoneExtension": "StringFilterDict",
        "fax": "StringFilterDict",
        "city": "StringFilterDict",
        "state": "StringFilterDict",
        "country": "StringFilterDict",
        "zipCode": "StringFilterDict",
        "bankName": "StringFilterDict",
        "currency": "StringFilterDict",
        "paymentTermId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CarrierFactorFilter`."""


class CarrierFactorFilterRequestDict(TypedDict, total=False):
    """A mapping for `CarrierFactorFilterRequest`."""

    filter: "CarrierFactorFilterDict"
    pageSize: int
    cursor: str


class CarrierFactorInputDict(TypedDict):
    """A mapping for `CarrierFactorInput`."""

    companyName: str
    key: NotRequired[str]
    email: NotRequired[str]
    phoneNumber: NotRequired[str]
    phoneExtension: NotRequired[str]
    fax: NotRequired[str]
    addressLine1: NotRequired[str]
    addressLine2: NotRequired[str]
    city: NotRequired[str]
    state: NotRequired[str]
    country: NotRequired[str]
    zipCode: NotRequired[str]
    bankName: NotRequired[str]
    bankAddress: NotRequired[str]
    accountName: NotRequired[str]
    accountNumber: NotRequired[str]
    abaAch: NotRequired[str]
    wire: NotRequired[str]
    swiftCode: NotRequired[str]
    eftInstitution: NotRequired[str]
    eftTransit: NotRequired[str]
    clabe: NotRequired[str]
    currency: NotRequired[str]
    paymentTermId: NotRequired[str | UUID]


class CarrierFactorPatchDict(TypedDict, total=False):
    """A mapping for `CarrierFactorPatch`."""

    companyName: str
    key: str | None
    email: str | None
    phoneNumber: str | None
    phoneExtension: str | None
    fax: str | None
    addressLine1: str | None
    addressLine2: str | None
    city: str | None
    state: str | None
    country: str | None
    zipCode: str | None
    bankName: str | None
    bankAddress: str | None
    accountName: str | None
    accountNumber: str | None
    abaAch: str | None
    wire: str | None
    swiftCode: str | None
    eftInstitution: str | None
    eftTransit: str | None
    clabe: str | None
    currency: str | None
    paymentTermId: str | UUID | None


CarrierFilterDict = TypedDict(
    "CarrierFilterDict",
    {
        "and": "Sequence[CarrierFilterDict]",
        "or": "Sequence[CarrierFilterDict]",
        "not": "CarrierFilterDict",
        "id": "IDFilterDict",
        "friendlyId": "StringFilterDict",
        "name": "StringFilterDict",
        "dbaName": "StringFilterDict",
        "key": "ClientKeyFilterDict",
        "email": "StringFilterDict",
        "phone": "StringFilterDict",
        "website": "StringFilterDict",
        "status": "StringFilterDict",
        "statusReason": "StringFilterDict",
        "type": "StringFilterDict",
        "mcNumber": "StringFilterDict",
        "dotNumber": "StringFilterDict",
        "scac": "StringFilterDict",
        "einNumber": "StringFilterDict",
        "ffNumber": "StringFilterDict",
        "mxNumber": "StringFilterDict",
        "rfcNumber": "StringFilterDict",
        "iataCode": "StringFilterDict",
        "isHazmat": "BooleanFilterDict",
        "tsaApproved": "BooleanFilterDict",
        "trucks": "IntFilterDict",
        "trailers": "IntFilterDict",
        "drivers": "IntFilterDict",
        "powerUnits": "IntFilterDict",
        "currency": "StringFilterDict",
        "isFactoringPreferred": "BooleanFilterDict",
        "goldenCarrierId": "UUIDFilterDict",
        "paymentTermId": "UUIDFilterDict",
        "rating": "StringFilterDict",
        "ratingDate": "DatetimeFilterDict",
        "operatingAbility": "StringFilterDict",
        "inFmcsa": "BooleanFilterDict",
        "insuranceCompany": "StringFilterDict",
        "insuranceExpirationDate": "DatetimeFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CarrierFilter`."""


class CarrierFilterRequestDict(TypedDict, total=False):
    """A mapping for `CarrierFilterRequest`."""

    filter: "CarrierFilterDict"
    pageSize: int
    cursor: str


CarrierPaymentMethodFilterDict = TypedDict(
    "CarrierPaymentMethodFilterDict",
    {
        "and": "Sequence[CarrierPaymentMethodFilterDict]",
        "or": "Sequence[CarrierPaymentMethodFilterDict]",
        "not": "CarrierPaymentMethodFilterDict",
        "id": "IDFilterDict",
        "carrierId": "UUIDFilterDict",
        "paymentRecipientType": "PaymentRecipientTypeFilterDict",
        "paymentMethodType": "PaymentMethodTypeFilterDict",
        "status": "StringFilterDict",
        "isPreferred": "BooleanFilterDict",
        "email": "StringFilterDict",
        "companyName": "StringFilterDict",
        "bankName": "StringFilterDict",
        "currency": "StringFilterDict",
        "carrierFactorId": "UUIDFilterDict",
        "paymentTermId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CarrierPaymentMethodFilter`."""


class CarrierPaymentMethodFilterRequestDict(TypedDict, total=False):
    """A mapping for `CarrierPaymentMethodFilterRequest`."""

    filter: "CarrierPaymentMethodFilterDict"
    pageSize: int
    cursor: str


class CarrierPaymentMethodInputDict(TypedDict):
    """A mapping for `CarrierPaymentMethodInput`."""

    carrierId: str | UUID
    paymentRecipientType: PaymentRecipientTypeValue
    paymentMethodType: PaymentMethodTypeValue
    status: NotRequired[str]
    isPreferred: NotRequired[bool]
    email: NotRequired[str]
    phone: NotRequired[str]
    companyName: NotRequired[str]
    username: NotRequired[str]
    bankName: NotRequired[str]
    bankAddress: NotRequired[str]
    accountName: NotRequired[str]
    accountNumber: NotRequired[str]
    abaAch: NotRequired[str]
    wire: NotRequired[str]
    swiftCode: NotRequired[str]
    eftInstitution: NotRequired[str]
    eftTransit: NotRequired[str]
    clabe: NotRequired[str]
    currency: NotRequired[str]
    carrierFactorId: NotRequired[str | UUID]
    paymentTermId: NotRequired[str | UUID]


class CarrierPaymentMethodPatchDict(TypedDict, total=False):
    """A mapping for `CarrierPaymentMethodPatch`."""

    paymentRecipientType: PaymentRecipientTypeValue
    paymentMethodType: PaymentMethodTypeValue
    status: str | None
    isPreferred: bool | None
    email: str | None
    phone: str | None
    companyName: str | None
    username: str | None
    bankName: str | None
    bankAddress: str | None
    accountName: str | None
    accountNumber: str | None
    abaAch: str | None
    wire: str | None
    swiftCode: str | None
    eftInstitution: str | None
    eftTransit: str | None
    clabe: str | None
    currency: str | None
    carrierFactorId: str | UUID | None
    paymentTermId: str | UUID | None


class CarrierSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `CarrierSearchCriteria`."""

    id: "UUIDSearchCriteriaDict"
    carrierProfileId: "UUIDSearchCriteriaDict"
    goldenCarrierId: "UUIDSearchCriteriaDict"
    friendlyId: "KeywordSearchCriteriaDict"
    name: "TextSearchCriteriaDict"
    carrierStatus: "KeywordSearchCriteriaDict"
    type: "KeywordSearchCriteriaDict"
    city: "TextSearchCriteriaDict"
    market: "KeywordSearchCriteriaDict"
    zone: "KeywordSearchCriteriaDict"
    primaryContactName: "TextSearchCriteriaDict"
    primaryContactPhone: "TextSearchCriteriaDict"
    primaryContactEmail: "TextSearchCriteriaDict"
    fmcsaStatus: "KeywordSearchCriteriaDict"
    mcNumber: "KeywordSearchCriteriaDict"
    dotNumber: "KeywordSearchCriteriaDict"
    einNumber: "KeywordSearchCriteriaDict"
    safetyRating: "KeywordSearchCriteriaDict"
    equipments: "KeywordSearchCriteriaDict"
    powerUnits: "IntSearchCriteriaDict"
    trucks: "IntSearchCriteriaDict"
    monthsActiveAuthority: "IntSearchCriteriaDict"
    highwayId: "KeywordSearchCriteriaDict"
    highwayRulesAssessment: "KeywordSearchCriteriaDict"
    rmisId: "KeywordSearchCriteriaDict"
    rmisOperatingStatus: "TextSearchCriteriaDict"
    rmisInvitationStatus: "KeywordSearchCriteriaDict"
    mcpStatus: "KeywordSearchCriteriaDict"
    mcpReviewStatus: "KeywordSearchCriteriaDict"
    quickbooksVendorId: "KeywordSearchCriteriaDict"
    factorBankNames: "TextSearchCriteriaDict"
    paymentTermName: "KeywordSearchCriteriaDict"
    quickPayFee: "FloatSearchCriteriaDict"
    accountOwnerId: "UUIDSearchCriteriaDict"
    accountOwnerName: "TextSearchCriteriaDict"
    loadsCount: "IntSearchCriteriaDict"
    totalMiles: "FloatSearchCriteriaDict"
    totalRevenue: "FloatSearchCriteriaDict"
    totalCostOfGoodsSold: "FloatSearchCriteriaDict"
    ratePerMile: "FloatSearchCriteriaDict"
    quotesCount: "IntSearchCriteriaDict"
    createdAt: "DatetimeSearchCriteriaDict"


class CarrierSearchRequestDict(TypedDict, total=False):
    """A mapping for `CarrierSearchRequest`."""

    criteria: "CarrierSearchCriteriaDict"
    pagination: "SearchPaginationInputDict"
    sort: "Sequence[SearchSortOptionDict]"
    savedSearch: "SavedSearchLookupDict"
    format: CarrierSearchRequestFormatValue


class CartageCarrierInputDict(TypedDict):
    """A mapping for `CartageCarrierInput`."""

    name: str
    type: CartageCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class CartageCarrierPatchDict(TypedDict, total=False):
    """A mapping for `CartageCarrierPatch`."""

    name: str
    type: CartageCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


ClientKeyFilterDict = TypedDict(
    "ClientKeyFilterDict", {"equalTo": str, "in": Sequence[str], "isNull": bool}, total=False
)
"""A mapping for `ClientKeyFilter`."""

CompanyFilterDict = TypedDict(
    "CompanyFilterDict",
    {
        "and": "Sequence[CompanyFilterDict]",
        "or": "Sequence[CompanyFilterDict]",
        "not": "CompanyFilterDict",
        "id": "IDFilterDict",
        "name": "StringFilterDict",
        "addressLine1": "StringFilterDict",
        "addressLine2": "StringFilterDict",
        "city": "StringFilterDict",
        "country": "StringFilterDict",
        "fax": "StringFilterDict",
        "invoiceOnly": "BooleanFilterDict",
        "invoiceVerbiage": "StringFilterDict",
        "primaryContactName": "StringFilterDict",
        "primaryContactEmail": "StringFilterDict",
        "primaryContactPhone": "StringFilterDict",
        "createdById": "UUIDFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CompanyFilter`."""


class CompanyFilterRequestDict(TypedDict, total=False):
    """A mapping for `CompanyFilterRequest`."""

    filter: "CompanyFilterDict"
    pageSize: int
    cursor: str


class CompanyInputDict(TypedDict):
    """A mapping for `CompanyInput`."""

    name: str
    addressLine1: NotRequired[str]
    addressLine2: NotRequired[str]
    city: NotRequired[str]
    country: NotRequired[str]
    fax: NotRequired[str]
    invoiceOnly: NotRequired[bool]
    invoiceVerbiage: NotRequired[str]
    primaryContactName: NotRequired[str]
    primaryContactEmail: NotRequired[str]
    primaryContactPhone: NotRequired[str]
    key: NotRequired[str]


class CompanyPatchDict(TypedDict, total=False):
    """A mapping for `CompanyPatch`."""

    name: str
    addressLine1: str | None
    addressLine2: str | None
    city: str | None
    country: str | None
    fax: str | None
    invoiceOnly: bool | None
    invoiceVerbiage: str | None
    primaryContactName: str | None
    primaryContactEmail: str | None
    primaryContactPhone: str | None
    key: str | None


class ContactInfoInputDict(TypedDict):
    """A mapping for `ContactInfoInput`."""

    name: str
    email: NotRequired[str]
    phoneNumber: NotRequired[str]
    title: NotRequired[str]


class ContactInfoPatchDict(TypedDict, total=False):
    """A mapping for `ContactInfoPatch`."""

    name: str
    email: str | None
    phoneNumber: str | None
    title: str | None


class ConvertToShipmentRequestDict(TypedDict, total=False):
    """A mapping for `ConvertToShipmentRequest`."""

    additionalOrders: "Sequence[OrderInputDict]"


class CreateLoadBodyDict(TypedDict):
    """A mapping for `CreateLoadBody`."""

    shipmentId: str | UUID
    load: "LoadInputDict"


class CreateServiceBodyDict(TypedDict):
    """A mapping for `CreateServiceBody`."""

    shipmentId: str | UUID
    service: "ServiceInputDict"


CreditMemoFilterDict = TypedDict(
    "CreditMemoFilterDict",
    {
        "id": "UUIDFilterDict",
        "customerId": "UUIDFilterDict",
        "status": "CreditMemoStatusFilterDict",
        "memoDate": "DatetimeFilterDict",
        "amount": "FloatFilterDict",
        "remainingBalance": "FloatFilterDict",
        "hasRemainingBalance": bool,
        "sourcePaymentGroupId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[CreditMemoFilterDict]",
        "or": "Sequence[CreditMemoFilterDict]",
        "not": "CreditMemoFilterDict",
    },
    total=False,
)
"""A mapping for `CreditMemoFilter`."""


class CreditMemoFilterRequestDict(TypedDict, total=False):
    """A mapping for `CreditMemoFilterRequest`."""

    filter: "CreditMemoFilterDict"
    pageSize: int
    cursor: str


class CreditMemoInputDict(TypedDict):
    """A mapping for `CreditMemoInput`."""

    customerId: str | UUID
    amount: Decimal | float | int
    memoDate: datetime.date | str
    currency: NotRequired[str]
    reference: NotRequired[str]
    notes: NotRequired[str]


class CreditMemoPatchDict(TypedDict, total=False):
    """A mapping for `CreditMemoPatch`."""

    reference: str | None
    notes: str | None
    memoDate: datetime.date | str


CreditMemoStatusFilterDict = TypedDict(
    "CreditMemoStatusFilterDict",
    {"equalTo": CreditMemoStatusValue, "notEqualTo": CreditMemoStatusValue, "in": Sequence[CreditMemoStatusValue]},
    total=False,
)
"""A mapping for `CreditMemoStatusFilter`."""

CurrencyFilterDict = TypedDict(
    "CurrencyFilterDict",
    {
        "equalTo": VendorsCurrencyValue,
        "notEqualTo": VendorsCurrencyValue,
        "in": Sequence[VendorsCurrencyValue],
        "notIn": Sequence[VendorsCurrencyValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CurrencyFilter`."""

CustomerAnnualRevenueFilterDict = TypedDict(
    "CustomerAnnualRevenueFilterDict",
    {
        "equalTo": CustomerAnnualRevenueValue,
        "notEqualTo": CustomerAnnualRevenueValue,
        "in": Sequence[CustomerAnnualRevenueValue],
        "notIn": Sequence[CustomerAnnualRevenueValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerAnnualRevenueFilter`."""

CustomerAnnualSpendFilterDict = TypedDict(
    "CustomerAnnualSpendFilterDict",
    {
        "equalTo": CustomerAnnualSpendValue,
        "notEqualTo": CustomerAnnualSpendValue,
        "in": Sequence[CustomerAnnualSpendValue],
        "notIn": Sequence[CustomerAnnualSpendValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerAnnualSpendFilter`."""

CustomerContactFilterDict = TypedDict(
    "CustomerContactFilterDict",
    {
        "and": "Sequence[CustomerContactFilterDict]",
        "or": "Sequence[CustomerContactFilterDict]",
        "not": "CustomerContactFilterDict",
        "id": "IDFilterDict",
        "customerId": "UUIDFilterDict",
        "name": "StringFilterDict",
        "email": "StringFilterDict",
        "phoneNumber": "StringFilterDict",
        "phoneExtension": "StringFilterDict",
        "isPrimary": "BooleanFilterDict",
        "contactTypes": "CustomerContactTypeFilterDict",
        "notifications": "CustomerContactNotificationTypeFilterDict",
        "invitedUserId": "UUIDFilterDict",
        "deletedById": "UUIDFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CustomerContactFilter`."""


class CustomerContactFilterRequestDict(TypedDict, total=False):
    """A mapping for `CustomerContactFilterRequest`."""

    filter: "CustomerContactFilterDict"
    pageSize: int
    cursor: str


class CustomerContactInputDict(TypedDict):
    """A mapping for `CustomerContactInput`."""

    customerId: str | UUID
    name: str
    contactInfo: "ContactInfoInputDict"
    phoneExtension: NotRequired[str]
    isPrimary: NotRequired[bool]
    contactTypes: NotRequired[Sequence[CustomerContactTypeValue]]
    notifications: NotRequired[Sequence[CustomerContactNotificationTypeValue]]
    key: NotRequired[str]


class CustomerContactNotificationTypeFilterDict(TypedDict, total=False):
    """A mapping for `CustomerContactNotificationTypeFilter`."""

    includes: CustomerContactNotificationTypeValue
    notIncludes: CustomerContactNotificationTypeValue
    isNull: bool


class CustomerContactPatchDict(TypedDict, total=False):
    """A mapping for `CustomerContactPatch`."""

    name: str
    contactInfo: "ContactInfoPatchDict | None"
    phoneExtension: str | None
    isPrimary: bool
    contactTypes: Sequence[CustomerContactTypeValue] | None
    notifications: Sequence[CustomerContactNotificationTypeValue] | None
    key: str | None


class CustomerContactTypeFilterDict(TypedDict, total=False):
    """A mapping for `CustomerContactTypeFilter`."""

    includes: CustomerContactTypeValue
    notIncludes: CustomerContactTypeValue
    isNull: bool


CustomerCurrencyFilterDict = TypedDict(
    "CustomerCurrencyFilterDict",
    {
        "equalTo": CustomerCurrencyValue,
        "notEqualTo": CustomerCurrencyValue,
        "in": Sequence[CustomerCurrencyValue],
        "notIn": Sequence[CustomerCurrencyValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerCurrencyFilter`."""

CustomerDeactivationReasonFilterDict = TypedDict(
    "CustomerDeactivationReasonFilterDict",
    {
        "equalTo": CustomerDeactivationReasonValue,
        "notEqualTo": CustomerDeactivationReasonValue,
        "in": Sequence[CustomerDeactivationReasonValue],
        "notIn": Sequence[CustomerDeactivationReasonValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerDeactivationReasonFilter`."""

CustomerFilterDict = TypedDict(
    "CustomerFilterDict",
    {
        "and": "Sequence[CustomerFilterDict]",
        "or": "Sequence[CustomerFilterDict]",
        "not": "CustomerFilterDict",
        "id": "IDFilterDict",
        "name": "StringFilterDict",
        "friendlyId": "StringFilterDict",
        "status": "CustomerStatusFilterDict",
        "serviceTier": "CustomerServiceTierFilterDict",
        "website": "StringFilterDict",
        "phoneNumber": "StringFilterDict",
        "industry": "CustomerIndustryFilterDict",
        "annualRevenue": "CustomerAnnualRevenueFilterDict",
        "annualSpend": "CustomerAnnualSpendFilterDict",
        "spendType": "CustomerSpendTypeFilterDict",
        "naics": "StringFilterDict",
        "ein": "StringFilterDict",
        "duns": "StringFilterDict",
        "leadSource": "StringFilterDict",
        "deactivationReason": "CustomerDeactivationReasonFilterDict",
        "numberOfEmployees": "CustomerNumberOfEmployeesFilterDict",
        "currency": "CustomerCurrencyFilterDict",
        "defaultMode": "CustomerTransportationModeFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
        "closedAt": "DatetimeFilterDict",
        "deactivationDate": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `CustomerFilter`."""


class CustomerFilterRequestDict(TypedDict, total=False):
    """A mapping for `CustomerFilterRequest`."""

    filter: "CustomerFilterDict"
    pageSize: int
    cursor: str


CustomerIndustryFilterDict = TypedDict(
    "CustomerIndustryFilterDict",
    {
        "equalTo": CustomerIndustryValue,
        "notEqualTo": CustomerIndustryValue,
        "in": Sequence[CustomerIndustryValue],
        "notIn": Sequence[CustomerIndustryValue],
        "isNull": bool,
        "includes": str,
    },
    total=False,
)
"""A mapping for `CustomerIndustryFilter`."""


class CustomerInputDict(TypedDict):
    """A mapping for `CustomerInput`."""

    name: str
    status: CustomerStatusValue
    serviceTier: NotRequired[CustomerServiceTierValue]
    website: NotRequired[str]
    phoneNumber: NotRequired[str]
    industry: NotRequired[CustomerIndustryValue]
    annualRevenue: NotRequired[CustomerAnnualRevenueValue]
    annualSpend: NotRequired[CustomerAnnualSpendValue]
    spendType: NotRequired[CustomerSpendTypeValue]
    naics: NotRequired[str]
    ein: NotRequired[str]
    duns: NotRequired[str]
    leadSource: NotRequired[str]
    dbaName: NotRequired[str]
    numberOfEmployees: NotRequired[CustomerNumberOfEmployeesValue]
    externalId: NotRequired[str]
    currency: NotRequired[CustomerCurrencyValue]
    creditLimit: NotRequired[float]
    creditUsageWarning: NotRequired[float]
    freeCreditReq: NotRequired[float]
    defaultMode: NotRequired[CustomerTransportationModeValue]
    defaultMargin: NotRequired[float]
    minMargin: NotRequired[float]
    maxMargin: NotRequired[float]
    defaultInternalNotes: NotRequired[str]
    defaultCarrierNotes: NotRequired[str]
    defaultExternalNotes: NotRequired[str]
    defaultShowNotes: NotRequired[ShowNotesValue]
    autoAcceptTender: NotRequired[bool]
    groupId: NotRequired[str | UUID]
    paymentTerm: NotRequired["ResourceReferenceInputDict"]
    notes: NotRequired[str]
    deactivationReason: NotRequired[CustomerDeactivationReasonValue]
    deactivationNotes: NotRequired[str]
    deactivationDate: NotRequired[datetime.datetime | str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    qboCustomerId: NotRequired[str]
    key: NotRequired[str]


CustomerNumberOfEmployeesFilterDict = TypedDict(
    "CustomerNumberOfEmployeesFilterDict",
    {
        "equalTo": CustomerNumberOfEmployeesValue,
        "notEqualTo": CustomerNumberOfEmployeesValue,
        "in": Sequence[CustomerNumberOfEmployeesValue],
        "notIn": Sequence[CustomerNumberOfEmployeesValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerNumberOfEmployeesFilter`."""


class CustomerPatchDict(TypedDict, total=False):
    """A mapping for `CustomerPatch`."""

    name: str
    status: CustomerStatusValue
    serviceTier: CustomerServiceTierValue | None
    website: str | None
    phoneNumber: str | None
    industry: CustomerIndustryValue | None
    annualRevenue: CustomerAnnualRevenueValue | None
    annualSpend: CustomerAnnualSpendValue | None
    spendType: CustomerSpendTypeValue | None
    naics: str | None
    ein: str | None
    duns: str | None
    leadSource: str | None
    dbaName: str | None
    numberOfEmployees: CustomerNumberOfEmployeesValue | None
    externalId: str | None
    currency: CustomerCurrencyValue | None
    creditLimit: float | None
    creditUsageWarning: float | None
    freeCreditReq: float | None
    defaultMode: CustomerTransportationModeValue | None
    defaultMargin: float | None
    minMargin: float | None
    maxMargin: float | None
    defaultInternalNotes: str | None
    defaultCarrierNotes: str | None
    defaultExternalNotes: str | None
    defaultShowNotes: ShowNotesValue | None
    autoAcceptTender: bool | None
    groupId: str | UUID | None
    paymentTerm: "ResourceReferenceInputDict | None"
    notes: str | None
    deactivationReason: CustomerDeactivationReasonValue | None
    deactivationNotes: str | None
    deactivationDate: datetime.datetime | str | None
    corporateAddress: "AddressPatchDict | None"
    billingAddress: "AddressPatchDict | None"
    qboCustomerId: str | None
    key: str | None


class CustomerSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `CustomerSearchCriteria`."""

    id: "UUIDSearchCriteriaDict"
    friendlyId: "KeywordSearchCriteriaDict"
    name: "TextSearchCriteriaDict"
    dbaName: "TextSearchCriteriaDict"
    status: "KeywordSearchCriteriaDict"
    city: "TextSearchCriteriaDict"
    state: "KeywordSearchCriteriaDict"
    location: "TextSearchCriteriaDict"
    zip: "KeywordSearchCriteriaDict"
    country: "KeywordSearchCriteriaDict"
    teamId: "UUIDSearchCriteriaDict"
    teamName: "TextSearchCriteriaDict"
    userIds: "UUIDSearchCriteriaDict"
    userNames: "TextSearchCriteriaDict"
    accountOwnerId: "UUIDSearchCriteriaDict"
    accountOwnerName: "TextSearchCriteriaDict"
    operatedById: "UUIDSearchCriteriaDict"
    operatedByName: "TextSearchCriteriaDict"
    primaryContactName: "TextSearchCriteriaDict"
    primaryContactEmail: "TextSearchCriteriaDict"
    primaryContactPhone: "TextSearchCriteriaDict"
    serviceTier: "KeywordSearchCriteriaDict"
    yearsInBusiness: "KeywordSearchCriteriaDict"
    numberOfEmployees: "KeywordSearchCriteriaDict"
    industry: "KeywordSearchCriteriaDict"
    sic: "KeywordSearchCriteriaDict"
    naics: "KeywordSearchCriteriaDict"
    paymentTermName: "KeywordSearchCriteriaDict"
    creditLimit: "FloatSearchCriteriaDict"
    outstandingBalance: "FloatSearchCriteriaDict"
    totalRevenue: "FloatSearchCriteriaDict"
    totalTransportationCost: "FloatSearchCriteriaDict"
    totalGrossProfit: "FloatSearchCriteriaDict"
    ordersCount: "IntSearchCriteriaDict"
    quotesCount: "IntSearchCriteriaDict"
    quotesWon: "IntSearchCriteriaDict"
    quoteWinRate: "FloatSearchCriteriaDict"
    mostRecentOrderCreationAt: "DatetimeSearchCriteriaDict"
    nextFollowUp: "DateSearchCriteriaDict"
    lastOutreach: "DatetimeSearchCriteriaDict"
    quickbooksCustomerId: "KeywordSearchCriteriaDict"
    tags: "TextSearchCriteriaDict"
    createdAt: "DatetimeSearchCriteriaDict"
    updatedAt: "DatetimeSearchCriteriaDict"


class CustomerSearchRequestDict(TypedDict, total=False):
    """A mapping for `CustomerSearchRequest`."""

    criteria: "CustomerSearchCriteriaDict"
    pagination: "SearchPaginationInputDict"
    sort: "Sequence[SearchSortOptionDict]"
    savedSearch: "SavedSearchLookupDict"
    format: CustomerSearchRequestFormatValue


CustomerServiceTierFilterDict = TypedDict(
    "CustomerServiceTierFilterDict",
    {
        "equalTo": CustomerServiceTierValue,
        "notEqualTo": CustomerServiceTierValue,
        "in": Sequence[CustomerServiceTierValue],
        "notIn": Sequence[CustomerServiceTierValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerServiceTierFilter`."""

CustomerSpendTypeFilterDict = TypedDict(
    "CustomerSpendTypeFilterDict",
    {
        "equalTo": CustomerSpendTypeValue,
        "notEqualTo": CustomerSpendTypeValue,
        "in": Sequence[CustomerSpendTypeValue],
        "notIn": Sequence[CustomerSpendTypeValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerSpendTypeFilter`."""

CustomerStatusFilterDict = TypedDict(
    "CustomerStatusFilterDict",
    {
        "equalTo": CustomerStatusValue,
        "notEqualTo": CustomerStatusValue,
        "in": Sequence[CustomerStatusValue],
        "notIn": Sequence[CustomerStatusValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerStatusFilter`."""

CustomerTransportationModeFilterDict = TypedDict(
    "CustomerTransportationModeFilterDict",
    {
        "equalTo": CustomerTransportationModeValue,
        "notEqualTo": CustomerTransportationModeValue,
        "in": Sequence[CustomerTransportationModeValue],
        "notIn": Sequence[CustomerTransportationModeValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `CustomerTransportationModeFilter`."""


class DateSearchCriteriaDict(TypedDict):
    """A mapping for `DateSearchCriteria`."""

    operator: DateSearchCriteriaOperatorValue
    value: NotRequired[datetime.date | str]
    min: NotRequired[datetime.date | str]
    max: NotRequired[datetime.date | str]
    valueRelative: NotRequired[int]
    valueRelativeUnit: NotRequired[RelativeTimeUnitValue]
    minRelative: NotRequired[int]
    minRelativeUnit: NotRequired[RelativeTimeUnitValue]
    maxRelative: NotRequired[int]
    maxRelativeUnit: NotRequired[RelativeTimeUnitValue]


class DatetimeFilterDict(TypedDict, total=False):
    """A mapping for `DatetimeFilter`."""

    equalTo: datetime.datetime | str
    notEqualTo: datetime.datetime | str
    lessThan: datetime.datetime | str
    lessThanOrEqualTo: datetime.datetime | str
    greaterThan: datetime.datetime | str
    greaterThanOrEqualTo: datetime.datetime | str
    isNull: bool


class DatetimeSearchCriteriaDict(TypedDict):
    """A mapping for `DatetimeSearchCriteria`."""

    operator: DatetimeSearchCriteriaOperatorValue
    value: NotRequired[datetime.datetime | str]
    min: NotRequired[datetime.datetime | str]
    max: NotRequired[datetime.datetime | str]
    valueRelative: NotRequired[int]
    valueRelativeUnit: NotRequired[RelativeTimeUnitValue]
    minRelative: NotRequired[int]
    minRelativeUnit: NotRequired[RelativeTimeUnitValue]
    maxRelative: NotRequired[int]
    maxRelativeUnit: NotRequired[RelativeTimeUnitValue]


DocumentFilterDict = TypedDict(
    "DocumentFilterDict",
    {
        "id": "UUIDFilterDict",
        "type": "DocumentTypeFilterDict",
        "status": "DocumentStatusFilterDict",
        "fileName": "StringFilterDict",
        "contentType": "StringFilterDict",
        "extension": "StringFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "and": "Sequence[DocumentFilterDict]",
        "or": "Sequence[DocumentFilterDict]",
        "not": "DocumentFilterDict",
    },
    total=False,
)
"""A mapping for `DocumentFilter`."""


class DocumentFilterRequestDict(TypedDict, total=False):
    """A mapping for `DocumentFilterRequest`."""

    filter: "DocumentFilterDict"
    pageSize: int
    cursor: str


class DocumentInputDict(TypedDict):
    """A mapping for `DocumentInput`."""

    type: DocumentTypeValue
    fileName: str
    contentType: str
    key: NotRequired[str]
    fileSize: NotRequired[int]
    tags: NotRequired[Mapping[str, Any]]


class DocumentPatchDict(TypedDict, total=False):
    """A mapping for `DocumentPatch`."""

    key: str | None
    type: DocumentTypeValue
    fileName: str
    tags: Mapping[str, Any] | None


DocumentStatusFilterDict = TypedDict(
    "DocumentStatusFilterDict",
    {
        "equalTo": DocumentStatusValue,
        "notEqualTo": DocumentStatusValue,
        "in": Sequence[DocumentStatusValue],
        "notIn": Sequence[DocumentStatusValue],
    },
    total=False,
)
"""A mapping for `DocumentStatusFilter`."""

DocumentTypeFilterDict = TypedDict(
    "DocumentTypeFilterDict",
    {
        "equalTo": DocumentTypeValue,
        "notEqualTo": DocumentTypeValue,
        "in": Sequence[DocumentTypeValue],
        "notIn": Sequence[DocumentTypeValue],
    },
    total=False,
)
"""A mapping for `DocumentTypeFilter`."""


class DuplicateShipmentRequestDict(TypedDict, total=False):
    """A mapping for `DuplicateShipmentRequest`."""

    pickUpDate: datetime.date | str
    deliveryDate: datetime.date | str


class FloatFilterDict(TypedDict, total=False):
    """A mapping for `FloatFilter`."""

    equalTo: float
    notEqualTo: float
    lessThan: float
    lessThanOrEqualTo: float
    greaterThan: float
    greaterThanOrEqualTo: float
    isNull: bool


class FloatSearchCriteriaDict(TypedDict):
    """A mapping for `FloatSearchCriteria`."""

    operator: FloatSearchCriteriaOperatorValue
    value: NotRequired[float]
    min: NotRequired[float]
    max: NotRequired[float]


class GlobalSearchRequestDict(TypedDict):
    """A mapping for `GlobalSearchRequest`."""

    query: str
    objects: NotRequired[Sequence[GlobalSearchObjectTypeValue]]
    pagination: NotRequired["SearchPaginationInputDict"]


IDFilterDict = TypedDict("IDFilterDict", {"equalTo": str | UUID, "in": Sequence[str | UUID]}, total=False)
"""A mapping for `IDFilter`."""

IntFilterDict = TypedDict(
    "IntFilterDict",
    {
        "equalTo": int,
        "notEqualTo": int,
        "lessThan": int,
        "lessThanOrEqualTo": int,
        "greaterThan": int,
        "greaterThanOrEqualTo": int,
        "in": Sequence[int],
        "notIn": Sequence[int],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `IntFilter`."""


class IntSearchCriteriaDict(TypedDict):
    """A mapping for `IntSearchCriteria`."""

    operator: IntSearchCriteriaOperatorValue
    value: NotRequired[int]
    min: NotRequired[int]
    max: NotRequired[int]


InvoiceFilterDict = TypedDict(
    "InvoiceFilterDict",
    {
        "id": "UUIDFilterDict",
        "orderId": "UUIDFilterDict",
        "shipmentId": "UUIDFilterDict",
        "customerId": "UUIDFilterDict",
        "status": "InvoiceStatusFilterDict",
        "invoiceDate": "DatetimeFilterDict",
        "dueDate": "DatetimeFilterDict",
        "amount": "FloatFilterDict",
        "amountOwed": "FloatFilterDict",
        "overdue": bool,
        "factored": bool,
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[InvoiceFilterDict]",
        "or": "Sequence[InvoiceFilterDict]",
        "not": "InvoiceFilterDict",
    },
    total=False,
)
"""A mapping for `InvoiceFilter`."""


class InvoiceFilterRequestDict(TypedDict, total=False):
    """A mapping for `InvoiceFilterRequest`."""

    filter: "InvoiceFilterDict"
    pageSize: int
    cursor: str


class InvoiceInputDict(TypedDict):
    """A mapping for `InvoiceInput`."""

    orderId: str | UUID
    invoiceDate: datetime.date | str
    amount: Decimal | float | int
    dueDate: NotRequired[datetime.date | str]
    reference: NotRequired[str]
    currency: NotRequired[str]
    paymentTermId: NotRequired[str | UUID]


class InvoicePatchDict(TypedDict, total=False):
    """A mapping for `InvoicePatch`."""

    dueDate: datetime.date | str | None
    reference: str | None
    paymentTermId: str | UUID


InvoiceStatusFilterDict = TypedDict(
    "InvoiceStatusFilterDict",
    {
        "equalTo": InvoiceStatusValue,
        "notEqualTo": InvoiceStatusValue,
        "in": Sequence[InvoiceStatusValue],
        "notIn": Sequence[InvoiceStatusValue],
    },
    total=False,
)
"""A mapping for `InvoiceStatusFilter`."""


class KeywordSearchCriteriaDict(TypedDict):
    """A mapping for `KeywordSearchCriteria`."""

    operator: KeywordSearchCriteriaOperatorValue
    values: NotRequired[Sequence[str]]


class LinehaulCarrierInputDict(TypedDict):
    """A mapping for `LinehaulCarrierInput`."""

    name: str
    type: LinehaulCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class LinehaulCarrierPatchDict(TypedDict, total=False):
    """A mapping for `LinehaulCarrierPatch`."""

    name: str
    type: LinehaulCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


class LoadCarrierInputDict(TypedDict):
    """A mapping for `LoadCarrierInput`."""

    carrier: "ResourceReferenceInputDict"
    contact: NotRequired["ResourceReferenceInputDict"]
    charges: NotRequired["Sequence[LoadCarrierInputChargesItemDict]"]
    driverName: NotRequired[str]
    driverPhone: NotRequired[str]
    truckNumber: NotRequired[str]
    trailerNumber: NotRequired[str]


class LoadCarrierInputChargesItemDict(TypedDict):
    """A mapping for `LoadCarrierInputChargesItem`."""

    chargeCode: "ResourceReferenceInputDict"
    amount: Decimal | float | int
    description: NotRequired[str]
    quantity: NotRequired[Decimal | float | int]


class LoadCarrierPatchDict(TypedDict, total=False):
    """A mapping for `LoadCarrierPatch`."""

    contact: "ResourceReferenceInputDict"
    driverName: str | None
    driverPhone: str | None
    truckNumber: str | None
    trailerNumber: str | None


LoadFilterDict = TypedDict(
    "LoadFilterDict",
    {
        "id": "UUIDFilterDict",
        "shipmentId": "UUIDFilterDict",
        "status": "LoadStatusFilterDict",
        "mode": "LoadFilterModeDict",
        "createdAt": "DatetimeFilterDict",
        "deliveredAt": "DatetimeFilterDict",
        "and": "Sequence[LoadFilterDict]",
        "or": "Sequence[LoadFilterDict]",
        "not": "LoadFilterDict",
    },
    total=False,
)
"""A mapping for `LoadFilter`."""

LoadFilterModeDict = TypedDict(
    "LoadFilterModeDict", {"equalTo": TransportModeValue, "in": Sequence[TransportModeValue]}, total=False
)
"""A mapping for `LoadFilterMode`."""


class LoadFilterRequestDict(TypedDict, total=False):
    """A mapping for `LoadFilterRequest`."""

    filter: "LoadFilterDict"
    pageSize: int
    cursor: str


class LoadInputDict(TypedDict):
    """A mapping for `LoadInput`."""

    mode: TransportModeValue
    orderStopIds: NotRequired[Sequence[str | UUID]]
    carrier: NotRequired["LoadCarrierInputDict"]


class LoadPatchDict(TypedDict, total=False):
    """A mapping for `LoadPatch`."""

    mode: TransportModeValue


LoadStatusFilterDict = TypedDict(
    "LoadStatusFilterDict",
    {
        "equalTo": LoadStatusValue,
        "notEqualTo": LoadStatusValue,
        "in": Sequence[LoadStatusValue],
        "notIn": Sequence[LoadStatusValue],
    },
    total=False,
)
"""A mapping for `LoadStatusFilter`."""

LocationContactFilterDict = TypedDict(
    "LocationContactFilterDict",
    {
        "and": "Sequence[LocationContactFilterDict]",
        "or": "Sequence[LocationContactFilterDict]",
        "not": "LocationContactFilterDict",
        "id": "IDFilterDict",
        "locationId": "UUIDFilterDict",
        "customerContactId": "UUIDFilterDict",
        "isPrimary": "BooleanFilterDict",
        "contactTypes": "LocationContactTypeFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `LocationContactFilter`."""


class LocationContactFilterRequestDict(TypedDict, total=False):
    """A mapping for `LocationContactFilterRequest`."""

    filter: "LocationContactFilterDict"
    pageSize: int
    cursor: str


class LocationContactInputDict(TypedDict):
    """A mapping for `LocationContactInput`."""

    locationId: str | UUID
    customerContactId: str | UUID
    isPrimary: bool
    contactTypes: NotRequired[Sequence[LocationContactTypeValue]]
    key: NotRequired[str]


class LocationContactPatchDict(TypedDict, total=False):
    """A mapping for `LocationContactPatch`."""

    locationId: str | UUID
    customerContactId: str | UUID
    isPrimary: bool
    contactTypes: Sequence[LocationContactTypeValue]
    key: str | None


class LocationContactTypeFilterDict(TypedDict, total=False):
    """A mapping for `LocationContactTypeFilter`."""

    includes: LocationContactTypeValue
    notIncludes: LocationContactTypeValue
    isNull: bool


LocationFilterDict = TypedDict(
    "LocationFilterDict",
    {
        "and": "Sequence[LocationFilterDict]",
        "or": "Sequence[LocationFilterDict]",
        "not": "LocationFilterDict",
        "id": "IDFilterDict",
        "customerId": "IDFilterDict",
        "name": "StringFilterDict",
        "key": "ClientKeyFilterDict",
        "type": "StringFilterDict",
        "isAppointmentRequired": "BooleanFilterDict",
        "notes": "StringFilterDict",
        "internalNotes": "StringFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `LocationFilter`."""


class LocationFilterRequestDict(TypedDict, total=False):
    """A mapping for `LocationFilterRequest`."""

    filter: "LocationFilterDict"
    pageSize: int
    cursor: str


class LocationInputDict(TypedDict):
    """A mapping for `LocationInput`."""

    customerId: str | UUID
    name: str
    isAppointmentRequired: bool
    key: NotRequired[str]
    type: NotRequired[LocationTypeValue]
    notes: NotRequired[str]
    internalNotes: NotRequired[str]


class LocationPatchDict(TypedDict, total=False):
    """A mapping for `LocationPatch`."""

    customerId: str | UUID
    name: str
    key: str | None
    type: LocationTypeValue
    isAppointmentRequired: bool
    notes: str | None
    internalNotes: str | None


class LocationSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `LocationSearchCriteria`."""

    id: "UUIDSearchCriteriaDict"
    customerId: "UUIDSearchCriteriaDict"
    customerName: "TextSearchCriteriaDict"
    customerFriendlyId: "KeywordSearchCriteriaDict"
    type: "KeywordSearchCriteriaDict"
    name: "TextSearchCriteriaDict"
    externalId: "KeywordSearchCriteriaDict"
    line1: "TextSearchCriteriaDict"
    line2: "TextSearchCriteriaDict"
    city: "TextSearchCriteriaDict"
    state: "KeywordSearchCriteriaDict"
    postalCode: "KeywordSearchCriteriaDict"
    country: "KeywordSearchCriteriaDict"
    market: "KeywordSearchCriteriaDict"
    zone: "KeywordSearchCriteriaDict"
    phoneNumber: "TextSearchCriteriaDict"
    appointmentRequired: "BooleanSearchCriteriaDict"
    stopsCount: "IntSearchCriteriaDict"
    createdAt: "DatetimeSearchCriteriaDict"


class LocationSearchRequestDict(TypedDict, total=False):
    """A mapping for `LocationSearchRequest`."""

    criteria: "LocationSearchCriteriaDict"
    pagination: "SearchPaginationInputDict"
    sort: "Sequence[SearchSortOptionDict]"
    savedSearch: "SavedSearchLookupDict"
    format: LocationSearchRequestFormatValue


class LtlCarrierInputDict(TypedDict):
    """A mapping for `LtlCarrierInput`."""

    name: str
    type: LtlCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class LtlCarrierPatchDict(TypedDict, total=False):
    """A mapping for `LtlCarrierPatch`."""

    name: str
    type: LtlCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


class MarkAwaitingPaymentRequestDict(TypedDict, total=False):
    """A mapping for `MarkAwaitingPaymentRequest`."""

    invoiceDate: datetime.date | str
    dueDate: datetime.date | str


class OceanCarrierInputDict(TypedDict):
    """A mapping for `OceanCarrierInput`."""

    name: str
    type: OceanCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class OceanCarrierPatchDict(TypedDict, total=False):
    """A mapping for `OceanCarrierPatch`."""

    name: str
    type: OceanCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


class OrderFreightInputDict(TypedDict, total=False):
    """A mapping for `OrderFreightInput`."""

    handlingUnitQuantity: int
    handlingUnitType: OrderFreightInputHandlingUnitTypeValue
    weight: Decimal | float | int
    volume: Decimal | float | int
    length: Decimal | float | int
    width: Decimal | float | int
    height: Decimal | float | int
    commodityDescription: str
    hazmat: bool
    stackable: bool


class OrderInputDict(TypedDict):
    """A mapping for `OrderInput`."""

    mode: TransportModeValue
    stops: "Sequence[OrderStopInputDict]"
    freight: NotRequired["OrderFreightInputDict"]
    equipment: NotRequired["Sequence[ResourceReferenceInputDict]"]
    references: NotRequired["Sequence[OrderInputReferencesItemDict]"]
    specialRequirements: NotRequired["Sequence[ResourceReferenceInputDict]"]


class OrderInputReferencesItemDict(TypedDict):
    """A mapping for `OrderInputReferencesItem`."""

    type: str
    value: str


class OrderStopInputDict(TypedDict):
    """A mapping for `OrderStopInput`."""

    type: OrderStopInputTypeValue
    location: NotRequired["ResourceReferenceInputDict"]
    address: NotRequired["AddressInputDict"]
    requestedStartDate: NotRequired[datetime.date | str]
    requestedEndDate: NotRequired[datetime.date | str]
    requestedStartTime: NotRequired[str]
    requestedEndTime: NotRequired[str]
    appointmentRequired: NotRequired[bool]
    notes: NotRequired[str]


class PaymentApplicationInputDict(TypedDict):
    """A mapping for `PaymentApplicationInput`."""

    invoiceId: str | UUID
    amount: Decimal | float | int


class PaymentCreditApplicationInputDict(TypedDict):
    """A mapping for `PaymentCreditApplicationInput`."""

    creditMemoId: str | UUID
    amount: Decimal | float | int


PaymentFilterDict = TypedDict(
    "PaymentFilterDict",
    {
        "id": "UUIDFilterDict",
        "customerId": "UUIDFilterDict",
        "invoiceId": "UUIDFilterDict",
        "shipmentId": "UUIDFilterDict",
        "paymentDate": "DatetimeFilterDict",
        "paymentMethodType": "PaymentsPaymentMethodTypeFilterDict",
        "totalAmount": "FloatFilterDict",
        "reference": "StringFilterDict",
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[PaymentFilterDict]",
        "or": "Sequence[PaymentFilterDict]",
        "not": "PaymentFilterDict",
    },
    total=False,
)
"""A mapping for `PaymentFilter`."""


class PaymentFilterRequestDict(TypedDict, total=False):
    """A mapping for `PaymentFilterRequest`."""

    filter: "PaymentFilterDict"
    pageSize: int
    cursor: str


class PaymentInputDict(TypedDict):
    """A mapping for `PaymentInput`."""

    customerId: str | UUID
    paymentDate: datetime.date | str
    applications: "Sequence[PaymentApplicationInputDict]"
    paymentMethodType: NotRequired[PaymentsPaymentMethodTypeValue]
    reference: NotRequired[str]
    notes: NotRequired[str]
    creditApplications: NotRequired["Sequence[PaymentCreditApplicationInputDict]"]


PaymentMethodTypeFilterDict = TypedDict(
    "PaymentMethodTypeFilterDict",
    {
        "equalTo": PaymentMethodTypeValue,
        "notEqualTo": PaymentMethodTypeValue,
        "in": Sequence[PaymentMethodTypeValue],
        "notIn": Sequence[PaymentMethodTypeValue],
    },
    total=False,
)
"""A mapping for `PaymentMethodTypeFilter`."""


class PaymentPatchDict(TypedDict, total=False):
    """A mapping for `PaymentPatch`."""

    paymentDate: datetime.date | str
    paymentMethodType: PaymentsPaymentMethodTypeValue
    reference: str | None
    notes: str | None
    applications: "Sequence[PaymentApplicationInputDict]"
    creditApplications: "Sequence[PaymentCreditApplicationInputDict]"


PaymentRecipientTypeFilterDict = TypedDict(
    "PaymentRecipientTypeFilterDict",
    {
        "equalTo": PaymentRecipientTypeValue,
        "notEqualTo": PaymentRecipientTypeValue,
        "in": Sequence[PaymentRecipientTypeValue],
        "notIn": Sequence[PaymentRecipientTypeValue],
    },
    total=False,
)
"""A mapping for `PaymentRecipientTypeFilter`."""

PaymentTermFilterDict = TypedDict(
    "PaymentTermFilterDict",
    {
        "and": "Sequence[PaymentTermFilterDict]",
        "or": "Sequence[PaymentTermFilterDict]",
        "not": "PaymentTermFilterDict",
        "id": "IDFilterDict",
        "name": "StringFilterDict",
        "description": "StringFilterDict",
        "days": "IntFilterDict",
        "quickPayFee": "FloatFilterDict",
        "apOnly": "BooleanFilterDict",
        "doNotUse": "BooleanFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `PaymentTermFilter`."""


class PaymentTermFilterRequestDict(TypedDict, total=False):
    """A mapping for `PaymentTermFilterRequest`."""

    filter: "PaymentTermFilterDict"
    pageSize: int
    cursor: str


class PaymentTermInputDict(TypedDict):
    """A mapping for `PaymentTermInput`."""

    name: str
    description: NotRequired[str]
    days: NotRequired[int]
    quickPayFee: NotRequired[float]
    apOnly: NotRequired[bool]
    doNotUse: NotRequired[bool]
    key: NotRequired[str]


class PaymentTermPatchDict(TypedDict, total=False):
    """A mapping for `PaymentTermPatch`."""

    name: str
    description: str | None
    days: int | None
    quickPayFee: float | None
    apOnly: bool | None
    doNotUse: bool | None
    key: str | None


PaymentsPaymentMethodTypeFilterDict = TypedDict(
    "PaymentsPaymentMethodTypeFilterDict",
    {
        "equalTo": PaymentsPaymentMethodTypeValue,
        "notEqualTo": PaymentsPaymentMethodTypeValue,
        "in": Sequence[PaymentsPaymentMethodTypeValue],
    },
    total=False,
)
"""A mapping for `PaymentsPaymentMethodTypeFilter`."""

QuoteFilterDict = TypedDict(
    "QuoteFilterDict",
    {
        "id": "UUIDFilterDict",
        "status": "QuoteStatusFilterDict",
        "side": "QuoteSideFilterDict",
        "customerId": "UUIDFilterDict",
        "carrierId": "UUIDFilterDict",
        "assigneeId": "UUIDFilterDict",
        "amount": "FloatFilterDict",
        "expiresAt": "DatetimeFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "and": "Sequence[QuoteFilterDict]",
        "or": "Sequence[QuoteFilterDict]",
        "not": "QuoteFilterDict",
    },
    total=False,
)
"""A mapping for `QuoteFilter`."""


class QuoteFilterRequestDict(TypedDict, total=False):
    """A mapping for `QuoteFilterRequest`."""

    filter: "QuoteFilterDict"
    pageSize: int
    cursor: str


class QuoteInputDict(TypedDict):
    """A mapping for `QuoteInput`."""

    customer: "ResourceReferenceInputDict"
    order: "OrderInputDict"
    carrier: NotRequired["ResourceReferenceInputDict"]
    amount: NotRequired[Decimal | float | int]
    expiresAt: NotRequired[datetime.datetime | str]
    assignee: NotRequired["ResourceReferenceInputDict"]


class QuotePatchDict(TypedDict, total=False):
    """A mapping for `QuotePatch`."""

    status: QuoteStatusValue
    amount: Decimal | float | int | None
    target: Decimal | float | int | None
    expiresAt: datetime.datetime | str | None
    lostReason: QuoteLostReasonValue
    lostReasonText: str
    assignee: "ResourceReferenceInputDict"


QuoteSideFilterDict = TypedDict(
    "QuoteSideFilterDict",
    {"equalTo": QuoteSideValue, "notEqualTo": QuoteSideValue, "in": Sequence[QuoteSideValue]},
    total=False,
)
"""A mapping for `QuoteSideFilter`."""

QuoteStatusFilterDict = TypedDict(
    "QuoteStatusFilterDict",
    {
        "equalTo": QuoteStatusValue,
        "notEqualTo": QuoteStatusValue,
        "in": Sequence[QuoteStatusValue],
        "notIn": Sequence[QuoteStatusValue],
    },
    total=False,
)
"""A mapping for `QuoteStatusFilter`."""


class RailCarrierInputDict(TypedDict):
    """A mapping for `RailCarrierInput`."""

    name: str
    type: RailCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]


class RailCarrierPatchDict(TypedDict, total=False):
    """A mapping for `RailCarrierPatch`."""

    name: str
    type: RailCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None


class ReportTonuRequestDict(TypedDict, total=False):
    """A mapping for `ReportTonuRequest`."""

    reason: str
    costs: "Sequence[ReportTonuRequestCostsItemDict]"
    createReplacementLoad: bool


class ReportTonuRequestCostsItemDict(TypedDict):
    """A mapping for `ReportTonuRequestCostsItem`."""

    chargeCode: "ResourceReferenceInputDict"
    amount: Decimal | float | int
    description: NotRequired[str]


class ResourceReferenceInputDict(TypedDict, total=False):
    """A mapping for `ResourceReferenceInput`."""

    id: str | UUID
    key: str


class RevertBillRequestDict(TypedDict, total=False):
    """A mapping for `RevertBillRequest`."""

    reason: str


SavedSearchFilterDict = TypedDict(
    "SavedSearchFilterDict",
    {
        "and": "Sequence[SavedSearchFilterDict]",
        "or": "Sequence[SavedSearchFilterDict]",
        "not": "SavedSearchFilterDict",
        "id": "IDFilterDict",
        "name": "StringFilterDict",
        "preferenceType": "StringFilterDict",
        "isPublic": "BooleanFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `SavedSearchFilter`."""


class SavedSearchFilterRequestDict(TypedDict, total=False):
    """A mapping for `SavedSearchFilterRequest`."""

    filter: "SavedSearchFilterDict"
    pageSize: int
    cursor: str


class SavedSearchInputDict(TypedDict):
    """A mapping for `SavedSearchInput`."""

    name: str
    preferenceType: SavedSearchTypeValue
    jsonValue: "SearchConfigurationStateDict"
    isPublic: NotRequired[bool]
    groupId: NotRequired[str | UUID]


class SavedSearchLookupDict(TypedDict, total=False):
    """A mapping for `SavedSearchLookup`."""

    id: str | UUID
    key: str


class SavedSearchPatchDict(TypedDict, total=False):
    """A mapping for `SavedSearchPatch`."""

    name: str
    jsonValue: "SearchConfigurationStateDict"
    isPublic: bool | None
    groupId: str | UUID | None


class SearchConfigurationStateDict(TypedDict, total=False):
    """A mapping for `SearchConfigurationState`."""

    searchCriteria: "SearchConfigurationStateSearchCriteriaDict"
    sorting: "Sequence[SearchConfigurationStateSortingItemDict]"
    columnVisibility: Mapping[str, Any]
    columnOrder: Sequence[str]


class SearchConfigurationStateSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `SearchConfigurationStateSearchCriteria`."""

    filters: "Sequence[SearchConfigurationStateSearchCriteriaFiltersItemDict]"


class SearchConfigurationStateSearchCriteriaFiltersItemDict(TypedDict):
    """A mapping for `SearchConfigurationStateSearchCriteriaFiltersItem`."""

    field: str
    searchCriteria: "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaDict"


class SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaDict(TypedDict):
    """A mapping for `SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria`."""

    operator: str
    values: NotRequired[Sequence[str | Decimal | float | int | bool]]
    value: NotRequired[str | Decimal | float | int | bool]
    min: NotRequired[str | Decimal | float | int]
    max: NotRequired[str | Decimal | float | int]
    minRelative: NotRequired[int]
    minRelativeUnit: NotRequired[SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnitValue]
    maxRelative: NotRequired[int]
    maxRelativeUnit: NotRequired[SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnitValue]
    valueRelative: NotRequired[int]
    valueRelativeUnit: NotRequired[
        SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnitValue
    ]


class SearchConfigurationStateSortingItemDict(TypedDict):
    """A mapping for `SearchConfigurationStateSortingItem`."""

    id: str
    desc: bool


class SearchPaginationInputDict(TypedDict, total=False):
    """A mapping for `SearchPaginationInput`."""

    pageNumber: int
    pageSize: int


class SearchSortOptionDict(TypedDict):
    """A mapping for `SearchSortOption`."""

    field: str
    order: SearchSortOptionOrderValue


class SendBillPaymentRemittanceBodyDict(TypedDict, total=False):
    """A mapping for `SendBillPaymentRemittanceBody`."""

    toEmail: str
    ccEmails: Sequence[str]
    message: str


class SendInvoiceEmailRequestDict(TypedDict):
    """A mapping for `SendInvoiceEmailRequest`."""

    toEmails: Sequence[str]
    ccEmails: NotRequired[Sequence[str]]
    subject: NotRequired[str]
    message: NotRequired[str]


ServiceFilterDict = TypedDict(
    "ServiceFilterDict",
    {
        "id": "UUIDFilterDict",
        "shipmentId": "UUIDFilterDict",
        "vendorId": "UUIDFilterDict",
        "serviceType": "ServiceTypeFilterDict",
        "status": "ServiceStatusFilterDict",
        "scheduledDate": "DatetimeFilterDict",
        "completedDate": "DatetimeFilterDict",
        "createdAt": "DatetimeFilterDict",
        "and": "Sequence[ServiceFilterDict]",
        "or": "Sequence[ServiceFilterDict]",
        "not": "ServiceFilterDict",
    },
    total=False,
)
"""A mapping for `ServiceFilter`."""


class ServiceFilterRequestDict(TypedDict, total=False):
    """A mapping for `ServiceFilterRequest`."""

    filter: "ServiceFilterDict"
    pageSize: int
    cursor: str


class ServiceInputDict(TypedDict):
    """A mapping for `ServiceInput`."""

    vendor: "ResourceReferenceInputDict"
    serviceType: ServiceTypeValue
    vendorContact: NotRequired["ResourceReferenceInputDict"]
    description: NotRequired[str]
    charges: NotRequired["Sequence[ServiceInputChargesItemDict]"]
    scheduledDate: NotRequired[datetime.date | str]
    referenceNumber: NotRequired[str]


class ServiceInputChargesItemDict(TypedDict):
    """A mapping for `ServiceInputChargesItem`."""

    chargeCode: "ResourceReferenceInputDict"
    amount: Decimal | float | int
    description: NotRequired[str]
    quantity: NotRequired[Decimal | float | int]


class ServicePatchDict(TypedDict, total=False):
    """A mapping for `ServicePatch`."""

    vendorContact: "ResourceReferenceInputDict"
    serviceType: ServiceTypeValue
    description: str | None
    scheduledDate: datetime.date | str | None
    completedDate: datetime.date | str | None
    referenceNumber: str | None


ServiceStatusFilterDict = TypedDict(
    "ServiceStatusFilterDict",
    {
        "equalTo": ServiceStatusValue,
        "notEqualTo": ServiceStatusValue,
        "in": Sequence[ServiceStatusValue],
        "notIn": Sequence[ServiceStatusValue],
    },
    total=False,
)
"""A mapping for `ServiceStatusFilter`."""

ServiceTypeFilterDict = TypedDict(
    "ServiceTypeFilterDict",
    {
        "equalTo": ServiceTypeValue,
        "notEqualTo": ServiceTypeValue,
        "in": Sequence[ServiceTypeValue],
        "notIn": Sequence[ServiceTypeValue],
    },
    total=False,
)
"""A mapping for `ServiceTypeFilter`."""

ShipmentFilterDict = TypedDict(
    "ShipmentFilterDict",
    {
        "id": "UUIDFilterDict",
        "key": "StringFilterDict",
        "status": "ShipmentStatusFilterDict",
        "customerId": "UUIDFilterDict",
        "customerRepId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deliveredAt": "DatetimeFilterDict",
        "and": "Sequence[ShipmentFilterDict]",
        "or": "Sequence[ShipmentFilterDict]",
        "not": "ShipmentFilterDict",
    },
    total=False,
)
"""A mapping for `ShipmentFilter`."""


class ShipmentFilterRequestDict(TypedDict, total=False):
    """A mapping for `ShipmentFilterRequest`."""

    filter: "ShipmentFilterDict"
    pageSize: int
    cursor: str


class ShipmentInputDict(TypedDict):
    """A mapping for `ShipmentInput`."""

    customer: "ResourceReferenceInputDict"
    orders: "Sequence[OrderInputDict]"
    customerRep: NotRequired["ResourceReferenceInputDict"]
    loads: NotRequired["Sequence[LoadInputDict]"]
    services: NotRequired["Sequence[ServiceInputDict]"]


class ShipmentPatchDict(TypedDict, total=False):
    """A mapping for `ShipmentPatch`."""

    customer: "ResourceReferenceInputDict"
    customerRep: "ResourceReferenceInputDict"


ShipmentStatusFilterDict = TypedDict(
    "ShipmentStatusFilterDict",
    {
        "equalTo": ShipmentLifecycleStatusValue,
        "notEqualTo": ShipmentLifecycleStatusValue,
        "in": Sequence[ShipmentLifecycleStatusValue],
        "notIn": Sequence[ShipmentLifecycleStatusValue],
    },
    total=False,
)
"""A mapping for `ShipmentStatusFilter`."""


class ShipmentTrackRequestDict(TypedDict):
    """A mapping for `ShipmentTrackRequest`."""

    searches: "Sequence[ShipmentTrackSearchDict]"
    referenceFields: NotRequired[Sequence[ShipmentReferenceFieldValue]]


class ShipmentTrackSearchDict(TypedDict):
    """A mapping for `ShipmentTrackSearch`."""

    query: str


StringFilterDict = TypedDict(
    "StringFilterDict",
    {
        "equalTo": str,
        "notEqualTo": str,
        "in": Sequence[str],
        "notIn": Sequence[str],
        "includes": str,
        "notIncludes": str,
        "startsWith": str,
        "notStartsWith": str,
        "endsWith": str,
        "notEndsWith": str,
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `StringFilter`."""

TeamFilterDict = TypedDict(
    "TeamFilterDict",
    {
        "and": "Sequence[TeamFilterDict]",
        "or": "Sequence[TeamFilterDict]",
        "not": "TeamFilterDict",
        "id": "IDFilterDict",
        "name": "StringFilterDict",
        "key": "ClientKeyFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `TeamFilter`."""


class TeamFilterRequestDict(TypedDict, total=False):
    """A mapping for `TeamFilterRequest`."""

    filter: "TeamFilterDict"
    pageSize: int
    cursor: str


class TeamInputDict(TypedDict):
    """A mapping for `TeamInput`."""

    name: str
    key: NotRequired[str]
    users: NotRequired["Sequence[ResourceReferenceInputDict]"]


class TeamPatchDict(TypedDict, total=False):
    """A mapping for `TeamPatch`."""

    name: str
    key: str | None
    users: "Sequence[ResourceReferenceInputDict]"


class TextSearchCriteriaDict(TypedDict):
    """A mapping for `TextSearchCriteria`."""

    operator: TextSearchCriteriaOperatorValue
    values: NotRequired[Sequence[str]]


class TruckloadCarrierInputDict(TypedDict):
    """A mapping for `TruckloadCarrierInput`."""

    name: str
    type: TruckloadCarrierInputTypeValue
    dbaName: NotRequired[str]
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    website: NotRequired[str]
    status: NotRequired[str]
    statusReason: NotRequired[str]
    notes: NotRequired[str]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    mcNumber: NotRequired[str]
    dotNumber: NotRequired[str]
    scac: NotRequired[str]
    einNumber: NotRequired[str]
    ffNumber: NotRequired[str]
    mxNumber: NotRequired[str]
    rfcNumber: NotRequired[str]
    iataCode: NotRequired[str]
    equipments: NotRequired[Sequence[CarrierEquipmentValue]]
    isHazmat: NotRequired[bool]
    tsaApproved: NotRequired[bool]
    trucks: NotRequired[int]
    trailers: NotRequired[int]
    drivers: NotRequired[int]
    powerUnits: NotRequired[int]
    currency: NotRequired[CurrencyValue]
    paymentTermId: NotRequired[str | UUID]
    isFactoringPreferred: NotRequired[bool]
    goldenCarrierId: NotRequired[str | UUID]
    insuranceCompany: NotRequired[str]
    insuranceAgent: NotRequired[str]
    insuranceAgentPhone: NotRequired[str]
    insuranceAuthorityDate: NotRequired[datetime.datetime | str]
    insuranceExpirationDate: NotRequired[datetime.datetime | str]
    insuranceAutoLiabilityLimit: NotRequired[float]
    insuranceCargoLiabilityLimit: NotRequired[float]
    insuranceGeneralLiabilityLimit: NotRequired[float]
    rating: NotRequired[str]
    ratingDate: NotRequired[datetime.date | str]
    reviewType: NotRequired[str]
    reviewDate: NotRequired[datetime.date | str]
    operatingAbility: NotRequired[str]
    inFmcsa: NotRequired[bool]
    usDriverInspections: NotRequired[int]
    usDriverInspectionsOos: NotRequired[int]
    usDriverInspectionsOosPct: NotRequired[float]
    usVehicleInspections: NotRequired[int]
    usVehicleInspectionsOos: NotRequired[int]
    usVehicleInspectionsOosPct: NotRequired[float]


class TruckloadCarrierPatchDict(TypedDict, total=False):
    """A mapping for `TruckloadCarrierPatch`."""

    name: str
    type: TruckloadCarrierPatchTypeValue
    dbaName: str | None
    key: str | None
    email: str | None
    phone: str | None
    website: str | None
    status: str
    statusReason: str | None
    notes: str | None
    corporateAddress: "AddressPatchDict"
    billingAddress: "AddressPatchDict"
    mcNumber: str | None
    dotNumber: str | None
    scac: str | None
    einNumber: str | None
    ffNumber: str | None
    mxNumber: str | None
    rfcNumber: str | None
    iataCode: str | None
    equipments: Sequence[CarrierEquipmentValue]
    isHazmat: bool | None
    tsaApproved: bool | None
    trucks: int | None
    trailers: int | None
    drivers: int | None
    powerUnits: int | None
    currency: CurrencyValue | None
    paymentTermId: str | UUID | None
    isFactoringPreferred: bool | None
    goldenCarrierId: str | UUID | None
    insuranceCompany: str | None
    insuranceAgent: str | None
    insuranceAgentPhone: str | None
    insuranceAuthorityDate: datetime.datetime | str | None
    insuranceExpirationDate: datetime.datetime | str | None
    insuranceAutoLiabilityLimit: float | None
    insuranceCargoLiabilityLimit: float | None
    insuranceGeneralLiabilityLimit: float | None
    rating: str | None
    ratingDate: datetime.date | str | None
    reviewType: str | None
    reviewDate: datetime.date | str | None
    operatingAbility: str | None
    inFmcsa: bool | None
    usDriverInspections: int | None
    usDriverInspectionsOos: int | None
    usDriverInspectionsOosPct: float | None
    usVehicleInspections: int | None
    usVehicleInspectionsOos: int | None
    usVehicleInspectionsOosPct: float | None


UUIDFilterDict = TypedDict(
    "UUIDFilterDict",
    {
        "equalTo": str | UUID,
        "notEqualTo": str | UUID,
        "in": Sequence[str | UUID],
        "notIn": Sequence[str | UUID],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `UUIDFilter`."""


class UUIDSearchCriteriaDict(TypedDict):
    """A mapping for `UUIDSearchCriteria`."""

    operator: UUIDSearchCriteriaOperatorValue
    values: NotRequired[Sequence[str | UUID]]


UserFilterDict = TypedDict(
    "UserFilterDict",
    {
        "and": "Sequence[UserFilterDict]",
        "or": "Sequence[UserFilterDict]",
        "not": "UserFilterDict",
        "id": "IDFilterDict",
        "email": "StringFilterDict",
        "name": "StringFilterDict",
        "phone": "StringFilterDict",
        "status": "UserStatusFilterDict",
        "roles": "UserRoleFilterDict",
        "key": "ClientKeyFilterDict",
        "datUsername": "StringFilterDict",
        "mcpUsername": "StringFilterDict",
        "avatarId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `UserFilter`."""


class UserFilterRequestDict(TypedDict, total=False):
    """A mapping for `UserFilterRequest`."""

    filter: "UserFilterDict"
    pageSize: int
    cursor: str


class UserInputDict(TypedDict):
    """A mapping for `UserInput`."""

    email: str
    status: UserStatusValue
    roles: Sequence[UserRoleValue]
    name: NotRequired[str]
    phone: NotRequired[str]
    phoneExt: NotRequired[str]
    key: NotRequired[str]
    datUsername: NotRequired[str]
    mcpUsername: NotRequired[str]
    avatarId: NotRequired[str | UUID]
    teams: NotRequired["Sequence[ResourceReferenceInputDict]"]


class UserPatchDict(TypedDict, total=False):
    """A mapping for `UserPatch`."""

    email: str
    name: str | None
    phone: str | None
    phoneExt: str | None
    status: UserStatusValue
    roles: Sequence[UserRoleValue]
    key: str | None
    datUsername: str | None
    mcpUsername: str | None
    avatarId: str | UUID | None
    teams: "Sequence[ResourceReferenceInputDict]"


class UserRoleFilterDict(TypedDict, total=False):
    """A mapping for `UserRoleFilter`."""

    contains: UserRoleValue
    containsAll: Sequence[UserRoleValue]
    containsAny: Sequence[UserRoleValue]
    isNull: bool


class UserSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `UserSearchCriteria`."""

    id: "UUIDSearchCriteriaDict"
    name: "TextSearchCriteriaDict"
    email: "TextSearchCriteriaDict"
    emailVerified: "BooleanSearchCriteriaDict"
    phone: "TextSearchCriteriaDict"
    status: "KeywordSearchCriteriaDict"
    roles: "KeywordSearchCriteriaDict"
    visibility: "KeywordSearchCriteriaDict"
    teamIds: "UUIDSearchCriteriaDict"
    teamNames: "TextSearchCriteriaDict"
    customersCount: "IntSearchCriteriaDict"
    quotesCount: "IntSearchCriteriaDict"
    quotesWon: "IntSearchCriteriaDict"
    quoteWinRate: "FloatSearchCriteriaDict"
    ordersCount: "IntSearchCriteriaDict"
    ordersTotalRevenue: "FloatSearchCriteriaDict"
    ordersTotalTransportationCost: "FloatSearchCriteriaDict"
    ordersTotalGrossProfit: "FloatSearchCriteriaDict"
    averageGrossProfitPerOrder: "FloatSearchCriteriaDict"
    carriersCount: "IntSearchCriteriaDict"
    createdAt: "DatetimeSearchCriteriaDict"
    lastInvitedAt: "DatetimeSearchCriteriaDict"


class UserSearchRequestDict(TypedDict, total=False):
    """A mapping for `UserSearchRequest`."""

    criteria: "UserSearchCriteriaDict"
    pagination: "SearchPaginationInputDict"
    sort: "Sequence[SearchSortOptionDict]"
    savedSearch: "SavedSearchLookupDict"
    format: UserSearchRequestFormatValue


UserStatusFilterDict = TypedDict(
    "UserStatusFilterDict",
    {
        "equalTo": UserStatusValue,
        "notEqualTo": UserStatusValue,
        "in": Sequence[UserStatusValue],
        "notIn": Sequence[UserStatusValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `UserStatusFilter`."""

VendorContactFilterDict = TypedDict(
    "VendorContactFilterDict",
    {
        "and": "Sequence[VendorContactFilterDict]",
        "or": "Sequence[VendorContactFilterDict]",
        "not": "VendorContactFilterDict",
        "vendorId": "UUIDFilterDict",
        "email": "StringFilterDict",
        "phone": "StringFilterDict",
        "role": "StringFilterDict",
        "roles": "VendorContactRoleFilterDict",
        "deletedById": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `VendorContactFilter`."""


class VendorContactFilterRequestDict(TypedDict, total=False):
    """A mapping for `VendorContactFilterRequest`."""

    filter: "VendorContactFilterDict"
    pageSize: int
    cursor: str


class VendorContactInputDict(TypedDict):
    """A mapping for `VendorContactInput`."""

    vendorId: str | UUID
    email: NotRequired[str]
    phone: NotRequired[str]
    role: NotRequired[str]
    roles: NotRequired[Sequence[VendorContactRoleValue]]


class VendorContactPatchDict(TypedDict, total=False):
    """A mapping for `VendorContactPatch`."""

    email: str | None
    phone: str | None
    role: str | None
    roles: Sequence[VendorContactRoleValue] | None


class VendorContactRoleFilterDict(TypedDict, total=False):
    """A mapping for `VendorContactRoleFilter`."""

    includes: VendorContactRoleValue
    notIncludes: VendorContactRoleValue
    isNull: bool


VendorFilterDict = TypedDict(
    "VendorFilterDict",
    {
        "and": "Sequence[VendorFilterDict]",
        "or": "Sequence[VendorFilterDict]",
        "not": "VendorFilterDict",
        "id": "IDFilterDict",
        "friendlyId": "StringFilterDict",
        "name": "StringFilterDict",
        "key": "ClientKeyFilterDict",
        "email": "StringFilterDict",
        "phone": "StringFilterDict",
        "status": "VendorStatusFilterDict",
        "notes": "StringFilterDict",
        "taxId": "StringFilterDict",
        "currency": "CurrencyFilterDict",
        "paymentTermId": "UUIDFilterDict",
        "isMvmnt": "BooleanFilterDict",
        "deletedById": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `VendorFilter`."""


class VendorFilterRequestDict(TypedDict, total=False):
    """A mapping for `VendorFilterRequest`."""

    filter: "VendorFilterDict"
    pageSize: int
    cursor: str


class VendorInputDict(TypedDict):
    """A mapping for `VendorInput`."""

    name: str
    key: NotRequired[str]
    email: NotRequired[str]
    phone: NotRequired[str]
    status: NotRequired[str]
    notes: NotRequired[str]
    taxId: NotRequired[str]
    currency: NotRequired[VendorsCurrencyValue]
    corporateAddress: NotRequired["AddressInputDict"]
    billingAddress: NotRequired["AddressInputDict"]
    paymentTermId: NotRequired[str | UUID]
    isMvmnt: NotRequired[bool]
    requiredDocuments: NotRequired[Sequence[str]]


class VendorPatchDict(TypedDict, total=False):
    """A mapping for `VendorPatch`."""

    name: str
    key: str | None
    email: str | None
    phone: str | None
    status: str | None
    notes: str | None
    taxId: str | None
    currency: VendorsCurrencyValue | None
    corporateAddress: "AddressInputDict | None"
    billingAddress: "AddressInputDict | None"
    paymentTermId: str | UUID | None
    isMvmnt: bool | None
    requiredDocuments: Sequence[str] | None


VendorPaymentMethodFilterDict = TypedDict(
    "VendorPaymentMethodFilterDict",
    {
        "and": "Sequence[VendorPaymentMethodFilterDict]",
        "or": "Sequence[VendorPaymentMethodFilterDict]",
        "not": "VendorPaymentMethodFilterDict",
        "id": "IDFilterDict",
        "vendorId": "UUIDFilterDict",
        "paymentMethodType": "PaymentMethodTypeFilterDict",
        "status": "StringFilterDict",
        "isPreferred": "BooleanFilterDict",
        "email": "StringFilterDict",
        "companyName": "StringFilterDict",
        "bankName": "StringFilterDict",
        "currency": "StringFilterDict",
        "paymentTermId": "UUIDFilterDict",
        "createdAt": "DatetimeFilterDict",
        "updatedAt": "DatetimeFilterDict",
        "deletedAt": "DatetimeFilterDict",
    },
    total=False,
)
"""A mapping for `VendorPaymentMethodFilter`."""


class VendorPaymentMethodFilterRequestDict(TypedDict, total=False):
    """A mapping for `VendorPaymentMethodFilterRequest`."""

    filter: "VendorPaymentMethodFilterDict"
    pageSize: int
    cursor: str


class VendorPaymentMethodInputDict(TypedDict):
    """A mapping for `VendorPaymentMethodInput`."""

    vendorId: str | UUID
    paymentMethodType: PaymentMethodTypeValue
    status: NotRequired[str]
    isPreferred: NotRequired[bool]
    email: NotRequired[str]
    phone: NotRequired[str]
    companyName: NotRequired[str]
    username: NotRequired[str]
    bankName: NotRequired[str]
    bankAddress: NotRequired[str]
    accountName: NotRequired[str]
    accountNumber: NotRequired[str]
    abaAch: NotRequired[str]
    wire: NotRequired[str]
    swiftCode: NotRequired[str]
    eftInstitution: NotRequired[str]
    eftTransit: NotRequired[str]
    clabe: NotRequired[str]
    currency: NotRequired[str]
    paymentTermId: NotRequired[str | UUID]


class VendorPaymentMethodPatchDict(TypedDict, total=False):
    """A mapping for `VendorPaymentMethodPatch`."""

    paymentMethodType: PaymentMethodTypeValue
    status: str | None
    isPreferred: bool | None
    email: str | None
    phone: str | None
    companyName: str | None
    username: str | None
    bankName: str | None
    bankAddress: str | None
    accountName: str | None
    accountNumber: str | None
    abaAch: str | None
    wire: str | None
    swiftCode: str | None
    eftInstitution: str | None
    eftTransit: str | None
    clabe: str | None
    currency: str | None
    paymentTermId: str | UUID | None


class VendorSearchCriteriaDict(TypedDict, total=False):
    """A mapping for `VendorSearchCriteria`."""

    id: "UUIDSearchCriteriaDict"
    friendlyId: "KeywordSearchCriteriaDict"
    name: "TextSearchCriteriaDict"
    status: "KeywordSearchCriteriaDict"
    service: "KeywordSearchCriteriaDict"
    taxId: "TextSearchCriteriaDict"
    location: "TextSearchCriteriaDict"
    city: "TextSearchCriteriaDict"
    state: "KeywordSearchCriteriaDict"
    zip: "KeywordSearchCriteriaDict"
    country: "KeywordSearchCriteriaDict"
    primaryContactName: "TextSearchCriteriaDict"
    primaryContactEmail: "TextSearchCriteriaDict"
    primaryContactPhone: "TextSearchCriteriaDict"
    paymentTermName: "KeywordSearchCriteriaDict"
    quickbooksVendorId: "KeywordSearchCriteriaDict"
    numberOfTimesUsed: "IntSearchCriteriaDict"
    lastUsed: "DateSearchCriteriaDict"
    createdAt: "DatetimeSearchCriteriaDict"


class VendorSearchRequestDict(TypedDict, total=False):
    """A mapping for `VendorSearchRequest`."""

    criteria: "VendorSearchCriteriaDict"
    pagination: "SearchPaginationInputDict"
    sort: "Sequence[SearchSortOptionDict]"
    savedSearch: "SavedSearchLookupDict"
    format: VendorSearchRequestFormatValue


VendorStatusFilterDict = TypedDict(
    "VendorStatusFilterDict",
    {
        "equalTo": VendorStatusValue,
        "notEqualTo": VendorStatusValue,
        "in": Sequence[VendorStatusValue],
        "notIn": Sequence[VendorStatusValue],
        "isNull": bool,
    },
    total=False,
)
"""A mapping for `VendorStatusFilter`."""


class VoidCreditMemoRequestDict(TypedDict, total=False):
    """A mapping for `VoidCreditMemoRequest`."""

    reason: str
