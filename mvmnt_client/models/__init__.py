"""The API's data models. Each loads on first use, since all of them together take a second."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .add_carrier_response import AddCarrierResponse as AddCarrierResponse
    from .address import Address as Address
    from .address_input import AddressInput as AddressInput
    from .address_patch import AddressPatch as AddressPatch
    from .aging_report_response import AgingReportResponse as AgingReportResponse
    from .aging_report_response_customers_item import (
        AgingReportResponseCustomersItem as AgingReportResponseCustomersItem,
    )
    from .aging_report_response_totals import AgingReportResponseTotals as AgingReportResponseTotals
    from .air_carrier import AirCarrier as AirCarrier
    from .air_carrier_input import AirCarrierInput as AirCarrierInput
    from .air_carrier_input_type import AirCarrierInputType as AirCarrierInputType
    from .air_carrier_patch import AirCarrierPatch as AirCarrierPatch
    from .air_carrier_patch_type import AirCarrierPatchType as AirCarrierPatchType
    from .air_carrier_type import AirCarrierType as AirCarrierType
    from .ap_aging_report_response import ApAgingReportResponse as ApAgingReportResponse
    from .ap_aging_report_response_payees_item import ApAgingReportResponsePayeesItem as ApAgingReportResponsePayeesItem
    from .ap_aging_report_response_totals import ApAgingReportResponseTotals as ApAgingReportResponseTotals
    from .apply_credit_request import ApplyCreditRequest as ApplyCreditRequest
    from .apply_credit_response import ApplyCreditResponse as ApplyCreditResponse
    from .approve_bills_request import ApproveBillsRequest as ApproveBillsRequest
    from .approve_bills_response import ApproveBillsResponse as ApproveBillsResponse
    from .approve_bills_response_approved_item import (
        ApproveBillsResponseApprovedItem as ApproveBillsResponseApprovedItem,
    )
    from .approve_bills_response_failed_item import ApproveBillsResponseFailedItem as ApproveBillsResponseFailedItem
    from .ar_payment_method_type import ARPaymentMethodType as ARPaymentMethodType
    from .available_credits_response import AvailableCreditsResponse as AvailableCreditsResponse
    from .available_credits_response_available_credits_item import (
        AvailableCreditsResponseAvailableCreditsItem as AvailableCreditsResponseAvailableCreditsItem,
    )
    from .batch_generate_invoices_request import BatchGenerateInvoicesRequest as BatchGenerateInvoicesRequest
    from .batch_generate_invoices_request_email_config import (
        BatchGenerateInvoicesRequestEmailConfig as BatchGenerateInvoicesRequestEmailConfig,
    )
    from .batch_generate_invoices_response import BatchGenerateInvoicesResponse as BatchGenerateInvoicesResponse
    from .batch_generate_invoices_response_failed_item import (
        BatchGenerateInvoicesResponseFailedItem as BatchGenerateInvoicesResponseFailedItem,
    )
    from .batch_generate_invoices_response_generated_item import (
        BatchGenerateInvoicesResponseGeneratedItem as BatchGenerateInvoicesResponseGeneratedItem,
    )
    from .bill import Bill as Bill
    from .bill_entity_type import BillEntityType as BillEntityType
    from .bill_entity_type_filter import BillEntityTypeFilter as BillEntityTypeFilter
    from .bill_filter import BillFilter as BillFilter
    from .bill_filter_request import BillFilterRequest as BillFilterRequest
    from .bill_input import BillInput as BillInput
    from .bill_patch import BillPatch as BillPatch
    from .bill_payment import BillPayment as BillPayment
    from .bill_payment_application import BillPaymentApplication as BillPaymentApplication
    from .bill_payment_application_input import BillPaymentApplicationInput as BillPaymentApplicationInput
    from .bill_payment_application_patch import BillPaymentApplicationPatch as BillPaymentApplicationPatch
    from .bill_payment_applied import BillPaymentApplied as BillPaymentApplied
    from .bill_payment_filter import BillPaymentFilter as BillPaymentFilter
    from .bill_payment_filter_recipient_type import BillPaymentFilterRecipientType as BillPaymentFilterRecipientType
    from .bill_payment_filter_request import BillPaymentFilterRequest as BillPaymentFilterRequest
    from .bill_payment_input import BillPaymentInput as BillPaymentInput
    from .bill_payment_method_type import BillPaymentMethodType as BillPaymentMethodType
    from .bill_payment_method_type_filter import BillPaymentMethodTypeFilter as BillPaymentMethodTypeFilter
    from .bill_payment_patch import BillPaymentPatch as BillPaymentPatch
    from .bill_payment_recipient_type import BillPaymentRecipientType as BillPaymentRecipientType
    from .bill_payment_sync_status_type_1 import BillPaymentSyncStatusType1 as BillPaymentSyncStatusType1
    from .bill_payments_carrier_factor_reference import (
        BillPaymentsCarrierFactorReference as BillPaymentsCarrierFactorReference,
    )
    from .bill_status import BillStatus as BillStatus
    from .bill_status_filter import BillStatusFilter as BillStatusFilter
    from .boolean_filter import BooleanFilter as BooleanFilter
    from .boolean_search_criteria import BooleanSearchCriteria as BooleanSearchCriteria
    from .boolean_search_criteria_operator import BooleanSearchCriteriaOperator as BooleanSearchCriteriaOperator
    from .bounce_carrier_request import BounceCarrierRequest as BounceCarrierRequest
    from .cancel_shipment_request import CancelShipmentRequest as CancelShipmentRequest
    from .carrier_base import CarrierBase as CarrierBase
    from .carrier_base_object import CarrierBaseObject as CarrierBaseObject
    from .carrier_changed_payload import CarrierChangedPayload as CarrierChangedPayload
    from .carrier_changed_payload_event import CarrierChangedPayloadEvent as CarrierChangedPayloadEvent
    from .carrier_contact import CarrierContact as CarrierContact
    from .carrier_contact_changed_payload import CarrierContactChangedPayload as CarrierContactChangedPayload
    from .carrier_contact_changed_payload_event import (
        CarrierContactChangedPayloadEvent as CarrierContactChangedPayloadEvent,
    )
    from .carrier_contact_filter import CarrierContactFilter as CarrierContactFilter
    from .carrier_contact_filter_request import CarrierContactFilterRequest as CarrierContactFilterRequest
    from .carrier_contact_input import CarrierContactInput as CarrierContactInput
    from .carrier_contact_object import CarrierContactObject as CarrierContactObject
    from .carrier_contact_patch import CarrierContactPatch as CarrierContactPatch
    from .carrier_contact_reference import CarrierContactReference as CarrierContactReference
    from .carrier_contact_reference_object import CarrierContactReferenceObject as CarrierContactReferenceObject
    from .carrier_contact_type import CarrierContactType as CarrierContactType
    from .carrier_contact_type_filter import CarrierContactTypeFilter as CarrierContactTypeFilter
    from .carrier_equipment import CarrierEquipment as CarrierEquipment
    from .carrier_factor import CarrierFactor as CarrierFactor
    from .carrier_factor_changed_payload import CarrierFactorChangedPayload as CarrierFactorChangedPayload
    from .carrier_factor_changed_payload_event import (
        CarrierFactorChangedPayloadEvent as CarrierFactorChangedPayloadEvent,
    )
    from .carrier_factor_filter import CarrierFactorFilter as CarrierFactorFilter
    from .carrier_factor_filter_request import CarrierFactorFilterRequest as CarrierFactorFilterRequest
    from .carrier_factor_input import CarrierFactorInput as CarrierFactorInput
    from .carrier_factor_patch import CarrierFactorPatch as CarrierFactorPatch
    from .carrier_factor_reference import CarrierFactorReference as CarrierFactorReference
    from .carrier_filter import CarrierFilter as CarrierFilter
    from .carrier_filter_request import CarrierFilterRequest as CarrierFilterRequest
    from .carrier_input_base import CarrierInputBase as CarrierInputBase
    from .carrier_patch_base import CarrierPatchBase as CarrierPatchBase
    from .carrier_payment_method import CarrierPaymentMethod as CarrierPaymentMethod
    from .carrier_payment_method_changed_payload import (
        CarrierPaymentMethodChangedPayload as CarrierPaymentMethodChangedPayload,
    )
    from .carrier_payment_method_changed_payload_event import (
        CarrierPaymentMethodChangedPayloadEvent as CarrierPaymentMethodChangedPayloadEvent,
    )
    from .carrier_payment_method_filter import CarrierPaymentMethodFilter as CarrierPaymentMethodFilter
    from .carrier_payment_method_filter_request import (
        CarrierPaymentMethodFilterRequest as CarrierPaymentMethodFilterRequest,
    )
    from .carrier_payment_method_input import CarrierPaymentMethodInput as CarrierPaymentMethodInput
    from .carrier_payment_method_patch import CarrierPaymentMethodPatch as CarrierPaymentMethodPatch
    from .carrier_payment_method_reference import CarrierPaymentMethodReference as CarrierPaymentMethodReference
    from .carrier_reference import CarrierReference as CarrierReference
    from .carrier_search_criteria import CarrierSearchCriteria as CarrierSearchCriteria
    from .carrier_search_request import CarrierSearchRequest as CarrierSearchRequest
    from .carrier_search_request_format import CarrierSearchRequestFormat as CarrierSearchRequestFormat
    from .carrier_search_response import CarrierSearchResponse as CarrierSearchResponse
    from .carrier_search_row import CarrierSearchRow as CarrierSearchRow
    from .carrier_search_row_carrier_status_type_1 import (
        CarrierSearchRowCarrierStatusType1 as CarrierSearchRowCarrierStatusType1,
    )
    from .carrier_search_row_equipments_item import CarrierSearchRowEquipmentsItem as CarrierSearchRowEquipmentsItem
    from .carrier_search_row_fmcsa_status_type_1 import (
        CarrierSearchRowFmcsaStatusType1 as CarrierSearchRowFmcsaStatusType1,
    )
    from .carrier_search_row_mcp_review_status_type_1 import (
        CarrierSearchRowMcpReviewStatusType1 as CarrierSearchRowMcpReviewStatusType1,
    )
    from .carrier_search_row_mcp_status_type_1 import CarrierSearchRowMcpStatusType1 as CarrierSearchRowMcpStatusType1
    from .carrier_search_row_object import CarrierSearchRowObject as CarrierSearchRowObject
    from .carrier_search_row_rmis_invitation_status_type_1 import (
        CarrierSearchRowRmisInvitationStatusType1 as CarrierSearchRowRmisInvitationStatusType1,
    )
    from .carrier_search_row_type_type_1 import CarrierSearchRowTypeType1 as CarrierSearchRowTypeType1
    from .carrier_type import CarrierType as CarrierType
    from .cartage_carrier import CartageCarrier as CartageCarrier
    from .cartage_carrier_input import CartageCarrierInput as CartageCarrierInput
    from .cartage_carrier_input_type import CartageCarrierInputType as CartageCarrierInputType
    from .cartage_carrier_patch import CartageCarrierPatch as CartageCarrierPatch
    from .cartage_carrier_patch_type import CartageCarrierPatchType as CartageCarrierPatchType
    from .cartage_carrier_type import CartageCarrierType as CartageCarrierType
    from .client_key_filter import ClientKeyFilter as ClientKeyFilter
    from .company import Company as Company
    from .company_changed_payload import CompanyChangedPayload as CompanyChangedPayload
    from .company_changed_payload_event import CompanyChangedPayloadEvent as CompanyChangedPayloadEvent
    from .company_filter import CompanyFilter as CompanyFilter
    from .company_filter_request import CompanyFilterRequest as CompanyFilterRequest
    from .company_input import CompanyInput as CompanyInput
    from .company_object import CompanyObject as CompanyObject
    from .company_patch import CompanyPatch as CompanyPatch
    from .contact_info import ContactInfo as ContactInfo
    from .contact_info_input import ContactInfoInput as ContactInfoInput
    from .contact_info_patch import ContactInfoPatch as ContactInfoPatch
    from .convert_to_shipment_request import ConvertToShipmentRequest as ConvertToShipmentRequest
    from .convert_to_shipment_response import ConvertToShipmentResponse as ConvertToShipmentResponse
    from .convert_to_shipment_response_quote_status import (
        ConvertToShipmentResponseQuoteStatus as ConvertToShipmentResponseQuoteStatus,
    )
    from .create_load_body import CreateLoadBody as CreateLoadBody
    from .create_service_body import CreateServiceBody as CreateServiceBody
    from .credit_memo import CreditMemo as CreditMemo
    from .credit_memo_application import CreditMemoApplication as CreditMemoApplication
    from .credit_memo_filter import CreditMemoFilter as CreditMemoFilter
    from .credit_memo_filter_request import CreditMemoFilterRequest as CreditMemoFilterRequest
    from .credit_memo_input import CreditMemoInput as CreditMemoInput
    from .credit_memo_patch import CreditMemoPatch as CreditMemoPatch
    from .credit_memo_status import CreditMemoStatus as CreditMemoStatus
    from .credit_memo_status_filter import CreditMemoStatusFilter as CreditMemoStatusFilter
    from .currency import Currency as Currency
    from .currency_filter import CurrencyFilter as CurrencyFilter
    from .customer import Customer as Customer
    from .customer_annual_revenue import CustomerAnnualRevenue as CustomerAnnualRevenue
    from .customer_annual_revenue_filter import CustomerAnnualRevenueFilter as CustomerAnnualRevenueFilter
    from .customer_annual_spend import CustomerAnnualSpend as CustomerAnnualSpend
    from .customer_annual_spend_filter import CustomerAnnualSpendFilter as CustomerAnnualSpendFilter
    from .customer_changed_payload import CustomerChangedPayload as CustomerChangedPayload
    from .customer_changed_payload_event import CustomerChangedPayloadEvent as CustomerChangedPayloadEvent
    from .customer_contact import CustomerContact as CustomerContact
    from .customer_contact_changed_payload import CustomerContactChangedPayload as CustomerContactChangedPayload
    from .customer_contact_changed_payload_event import (
        CustomerContactChangedPayloadEvent as CustomerContactChangedPayloadEvent,
    )
    from .customer_contact_filter import CustomerContactFilter as CustomerContactFilter
    from .customer_contact_filter_request import CustomerContactFilterRequest as CustomerContactFilterRequest
    from .customer_contact_input import CustomerContactInput as CustomerContactInput
    from .customer_contact_notification_type import CustomerContactNotificationType as CustomerContactNotificationType
    from .customer_contact_notification_type_filter import (
        CustomerContactNotificationTypeFilter as CustomerContactNotificationTypeFilter,
    )
    from .customer_contact_object import CustomerContactObject as CustomerContactObject
    from .customer_contact_patch import CustomerContactPatch as CustomerContactPatch
    from .customer_contact_reference import CustomerContactReference as CustomerContactReference
    from .customer_contact_reference_object import CustomerContactReferenceObject as CustomerContactReferenceObject
    from .customer_contact_type import CustomerContactType as CustomerContactType
    from .customer_contact_type_filter import CustomerContactTypeFilter as CustomerContactTypeFilter
    from .customer_currency import CustomerCurrency as CustomerCurrency
    from .customer_currency_filter import CustomerCurrencyFilter as CustomerCurrencyFilter
    from .customer_deactivation_reason import CustomerDeactivationReason as CustomerDeactivationReason
    from .customer_deactivation_reason_filter import (
        CustomerDeactivationReasonFilter as CustomerDeactivationReasonFilter,
    )
    from .customer_filter import CustomerFilter as CustomerFilter
    from .customer_filter_request import CustomerFilterRequest as CustomerFilterRequest
    from .customer_industry import CustomerIndustry as CustomerIndustry
    from .customer_industry_filter import CustomerIndustryFilter as CustomerIndustryFilter
    from .customer_input import CustomerInput as CustomerInput
    from .customer_number_of_employees import CustomerNumberOfEmployees as CustomerNumberOfEmployees
    from .customer_number_of_employees_filter import CustomerNumberOfEmployeesFilter as CustomerNumberOfEmployeesFilter
    from .customer_object import CustomerObject as CustomerObject
    from .customer_patch import CustomerPatch as CustomerPatch
    from .customer_reference import CustomerReference as CustomerReference
    from .customer_reference_status import CustomerReferenceStatus as CustomerReferenceStatus
    from .customer_search_criteria import CustomerSearchCriteria as CustomerSearchCriteria
    from .customer_search_request import CustomerSearchRequest as CustomerSearchRequest
    from .customer_search_request_format import CustomerSearchRequestFormat as CustomerSearchRequestFormat
    from .customer_search_response import CustomerSearchResponse as CustomerSearchResponse
    from .customer_search_row import CustomerSearchRow as CustomerSearchRow
    from .customer_search_row_object import CustomerSearchRowObject as CustomerSearchRowObject
    from .customer_search_row_status import CustomerSearchRowStatus as CustomerSearchRowStatus
    from .customer_service_tier import CustomerServiceTier as CustomerServiceTier
    from .customer_service_tier_filter import CustomerServiceTierFilter as CustomerServiceTierFilter
    from .customer_spend_type import CustomerSpendType as CustomerSpendType
    from .customer_spend_type_filter import CustomerSpendTypeFilter as CustomerSpendTypeFilter
    from .customer_status import CustomerStatus as CustomerStatus
    from .customer_status_filter import CustomerStatusFilter as CustomerStatusFilter
    from .customer_transportation_mode import CustomerTransportationMode as CustomerTransportationMode
    from .customer_transportation_mode_filter import (
        CustomerTransportationModeFilter as CustomerTransportationModeFilter,
    )
    from .date_search_criteria import DateSearchCriteria as DateSearchCriteria
    from .date_search_criteria_operator import DateSearchCriteriaOperator as DateSearchCriteriaOperator
    from .datetime_filter import DatetimeFilter as DatetimeFilter
    from .datetime_search_criteria import DatetimeSearchCriteria as DatetimeSearchCriteria
    from .datetime_search_criteria_operator import DatetimeSearchCriteriaOperator as DatetimeSearchCriteriaOperator
    from .diff_change import DiffChange as DiffChange
    from .diff_operation import DiffOperation as DiffOperation
    from .document import Document as Document
    from .document_filter import DocumentFilter as DocumentFilter
    from .document_filter_request import DocumentFilterRequest as DocumentFilterRequest
    from .document_input import DocumentInput as DocumentInput
    from .document_input_tags import DocumentInputTags as DocumentInputTags
    from .document_patch import DocumentPatch as DocumentPatch
    from .document_patch_tags_type_0 import DocumentPatchTagsType0 as DocumentPatchTagsType0
    from .document_status import DocumentStatus as DocumentStatus
    from .document_status_filter import DocumentStatusFilter as DocumentStatusFilter
    from .document_tags_type_0 import DocumentTagsType0 as DocumentTagsType0
    from .document_type import DocumentType as DocumentType
    from .document_type_filter import DocumentTypeFilter as DocumentTypeFilter
    from .duplicate_shipment_request import DuplicateShipmentRequest as DuplicateShipmentRequest
    from .duplicate_shipment_response import DuplicateShipmentResponse as DuplicateShipmentResponse
    from .error import Error as Error
    from .factoring_provider import FactoringProvider as FactoringProvider
    from .filter_bill_payments_response_200 import FilterBillPaymentsResponse200 as FilterBillPaymentsResponse200
    from .filter_bills_response_200 import FilterBillsResponse200 as FilterBillsResponse200
    from .filter_carrier_contacts_response_200 import (
        FilterCarrierContactsResponse200 as FilterCarrierContactsResponse200,
    )
    from .filter_carrier_factors_response_200 import FilterCarrierFactorsResponse200 as FilterCarrierFactorsResponse200
    from .filter_carrier_payment_methods_response_200 import (
        FilterCarrierPaymentMethodsResponse200 as FilterCarrierPaymentMethodsResponse200,
    )
    from .filter_carriers_response_200 import FilterCarriersResponse200 as FilterCarriersResponse200
    from .filter_companies_response_200 import FilterCompaniesResponse200 as FilterCompaniesResponse200
    from .filter_credit_memos_response_200 import FilterCreditMemosResponse200 as FilterCreditMemosResponse200
    from .filter_customer_contacts_response_200 import (
        FilterCustomerContactsResponse200 as FilterCustomerContactsResponse200,
    )
    from .filter_customers_response_200 import FilterCustomersResponse200 as FilterCustomersResponse200
    from .filter_documents_response_200 import FilterDocumentsResponse200 as FilterDocumentsResponse200
    from .filter_invoices_response_200 import FilterInvoicesResponse200 as FilterInvoicesResponse200
    from .filter_loads_response_200 import FilterLoadsResponse200 as FilterLoadsResponse200
    from .filter_location_contacts_response_200 import (
        FilterLocationContactsResponse200 as FilterLocationContactsResponse200,
    )
    from .filter_locations_response_200 import FilterLocationsResponse200 as FilterLocationsResponse200
    from .filter_payment_terms_response_200 import FilterPaymentTermsResponse200 as FilterPaymentTermsResponse200
    from .filter_payments_response_200 import FilterPaymentsResponse200 as FilterPaymentsResponse200
    from .filter_quotes_response_200 import FilterQuotesResponse200 as FilterQuotesResponse200
    from .filter_saved_searches_response_200 import FilterSavedSearchesResponse200 as FilterSavedSearchesResponse200
    from .filter_services_response_200 import FilterServicesResponse200 as FilterServicesResponse200
    from .filter_shipments_response_200 import FilterShipmentsResponse200 as FilterShipmentsResponse200
    from .filter_teams_response_200 import FilterTeamsResponse200 as FilterTeamsResponse200
    from .filter_users_response_200 import FilterUsersResponse200 as FilterUsersResponse200
    from .filter_vendor_contacts_response_200 import FilterVendorContactsResponse200 as FilterVendorContactsResponse200
    from .filter_vendor_payment_methods_response_200 import (
        FilterVendorPaymentMethodsResponse200 as FilterVendorPaymentMethodsResponse200,
    )
    from .filter_vendors_response_200 import FilterVendorsResponse200 as FilterVendorsResponse200
    from .float_filter import FloatFilter as FloatFilter
    from .float_search_criteria import FloatSearchCriteria as FloatSearchCriteria
    from .float_search_criteria_operator import FloatSearchCriteriaOperator as FloatSearchCriteriaOperator
    from .generate_invoice_request import GenerateInvoiceRequest as GenerateInvoiceRequest
    from .generate_invoice_response import GenerateInvoiceResponse as GenerateInvoiceResponse
    from .generate_invoice_response_document import GenerateInvoiceResponseDocument as GenerateInvoiceResponseDocument
    from .generate_shipment_invoice_response_200 import (
        GenerateShipmentInvoiceResponse200 as GenerateShipmentInvoiceResponse200,
    )
    from .get_bill_payment_applications_response_200 import (
        GetBillPaymentApplicationsResponse200 as GetBillPaymentApplicationsResponse200,
    )
    from .get_bill_payment_remittance_advice_response_200 import (
        GetBillPaymentRemittanceAdviceResponse200 as GetBillPaymentRemittanceAdviceResponse200,
    )
    from .get_bill_payment_remittance_advice_response_200_applications_item import (
        GetBillPaymentRemittanceAdviceResponse200ApplicationsItem as GetBillPaymentRemittanceAdviceResponse200ApplicationsItem,
    )
    from .get_bill_payment_remittance_advice_response_200_payee import (
        GetBillPaymentRemittanceAdviceResponse200Payee as GetBillPaymentRemittanceAdviceResponse200Payee,
    )
    from .get_bill_payments_response_200 import GetBillPaymentsResponse200 as GetBillPaymentsResponse200
    from .get_credit_memo_applications_response_200 import (
        GetCreditMemoApplicationsResponse200 as GetCreditMemoApplicationsResponse200,
    )
    from .get_customer_payments_response_200 import GetCustomerPaymentsResponse200 as GetCustomerPaymentsResponse200
    from .get_invoice_payments_response_200 import GetInvoicePaymentsResponse200 as GetInvoicePaymentsResponse200
    from .get_payment_applications_response_200 import (
        GetPaymentApplicationsResponse200 as GetPaymentApplicationsResponse200,
    )
    from .global_search_object_type import GlobalSearchObjectType as GlobalSearchObjectType
    from .global_search_request import GlobalSearchRequest as GlobalSearchRequest
    from .global_search_response import GlobalSearchResponse as GlobalSearchResponse
    from .global_search_row import GlobalSearchRow as GlobalSearchRow
    from .id_filter import IDFilter as IDFilter
    from .int_filter import IntFilter as IntFilter
    from .int_search_criteria import IntSearchCriteria as IntSearchCriteria
    from .int_search_criteria_operator import IntSearchCriteriaOperator as IntSearchCriteriaOperator
    from .invoice import Invoice as Invoice
    from .invoice_credit import InvoiceCredit as InvoiceCredit
    from .invoice_filter import InvoiceFilter as InvoiceFilter
    from .invoice_filter_request import InvoiceFilterRequest as InvoiceFilterRequest
    from .invoice_input import InvoiceInput as InvoiceInput
    from .invoice_patch import InvoicePatch as InvoicePatch
    from .invoice_payment import InvoicePayment as InvoicePayment
    from .invoice_status import InvoiceStatus as InvoiceStatus
    from .invoice_status_filter import InvoiceStatusFilter as InvoiceStatusFilter
    from .keyword_search_criteria import KeywordSearchCriteria as KeywordSearchCriteria
    from .keyword_search_criteria_operator import KeywordSearchCriteriaOperator as KeywordSearchCriteriaOperator
    from .linehaul_carrier import LinehaulCarrier as LinehaulCarrier
    from .linehaul_carrier_input import LinehaulCarrierInput as LinehaulCarrierInput
    from .linehaul_carrier_input_type import LinehaulCarrierInputType as LinehaulCarrierInputType
    from .linehaul_carrier_patch import LinehaulCarrierPatch as LinehaulCarrierPatch
    from .linehaul_carrier_patch_type import LinehaulCarrierPatchType as LinehaulCarrierPatchType
    from .linehaul_carrier_type import LinehaulCarrierType as LinehaulCarrierType
    from .load import Load as Load
    from .load_billing_status import LoadBillingStatus as LoadBillingStatus
    from .load_carrier import LoadCarrier as LoadCarrier
    from .load_carrier_charge import LoadCarrierCharge as LoadCarrierCharge
    from .load_carrier_contact import LoadCarrierContact as LoadCarrierContact
    from .load_carrier_input import LoadCarrierInput as LoadCarrierInput
    from .load_carrier_input_charges_item import LoadCarrierInputChargesItem as LoadCarrierInputChargesItem
    from .load_carrier_patch import LoadCarrierPatch as LoadCarrierPatch
    from .load_carrier_removal_reason import LoadCarrierRemovalReason as LoadCarrierRemovalReason
    from .load_carrier_status import LoadCarrierStatus as LoadCarrierStatus
    from .load_carrier_summary import LoadCarrierSummary as LoadCarrierSummary
    from .load_carrier_summary_status import LoadCarrierSummaryStatus as LoadCarrierSummaryStatus
    from .load_filter import LoadFilter as LoadFilter
    from .load_filter_mode import LoadFilterMode as LoadFilterMode
    from .load_filter_request import LoadFilterRequest as LoadFilterRequest
    from .load_input import LoadInput as LoadInput
    from .load_patch import LoadPatch as LoadPatch
    from .load_status import LoadStatus as LoadStatus
    from .load_status_filter import LoadStatusFilter as LoadStatusFilter
    from .load_stop import LoadStop as LoadStop
    from .load_stop_type import LoadStopType as LoadStopType
    from .load_summary import LoadSummary as LoadSummary
    from .location import Location as Location
    from .location_changed_payload import LocationChangedPayload as LocationChangedPayload
    from .location_changed_payload_event import LocationChangedPayloadEvent as LocationChangedPayloadEvent
    from .location_contact import LocationContact as LocationContact
    from .location_contact_changed_payload import LocationContactChangedPayload as LocationContactChangedPayload
    from .location_contact_changed_payload_event import (
        LocationContactChangedPayloadEvent as LocationContactChangedPayloadEvent,
    )
    from .location_contact_filter import LocationContactFilter as LocationContactFilter
    from .location_contact_filter_request import LocationContactFilterRequest as LocationContactFilterRequest
    from .location_contact_input import LocationContactInput as LocationContactInput
    from .location_contact_object import LocationContactObject as LocationContactObject
    from .location_contact_patch import LocationContactPatch as LocationContactPatch
    from .location_contact_reference import LocationContactReference as LocationContactReference
    from .location_contact_reference_object import LocationContactReferenceObject as LocationContactReferenceObject
    from .location_contact_type import LocationContactType as LocationContactType
    from .location_contact_type_filter import LocationContactTypeFilter as LocationContactTypeFilter
    from .location_filter import LocationFilter as LocationFilter
    from .location_filter_request import LocationFilterRequest as LocationFilterRequest
    from .location_input import LocationInput as LocationInput
    from .location_object import LocationObject as LocationObject
    from .location_patch import LocationPatch as LocationPatch
    from .location_search_criteria import LocationSearchCriteria as LocationSearchCriteria
    from .location_search_request import LocationSearchRequest as LocationSearchRequest
    from .location_search_request_format import LocationSearchRequestFormat as LocationSearchRequestFormat
    from .location_search_response import LocationSearchResponse as LocationSearchResponse
    from .location_search_row import LocationSearchRow as LocationSearchRow
    from .location_search_row_object import LocationSearchRowObject as LocationSearchRowObject
    from .location_search_row_point_type_0 import LocationSearchRowPointType0 as LocationSearchRowPointType0
    from .location_search_row_type import LocationSearchRowType as LocationSearchRowType
    from .location_type import LocationType as LocationType
    from .lookup_by import LookupBy as LookupBy
    from .ltl_carrier import LtlCarrier as LtlCarrier
    from .ltl_carrier_input import LtlCarrierInput as LtlCarrierInput
    from .ltl_carrier_input_type import LtlCarrierInputType as LtlCarrierInputType
    from .ltl_carrier_patch import LtlCarrierPatch as LtlCarrierPatch
    from .ltl_carrier_patch_type import LtlCarrierPatchType as LtlCarrierPatchType
    from .ltl_carrier_type import LtlCarrierType as LtlCarrierType
    from .mark_awaiting_payment_request import MarkAwaitingPaymentRequest as MarkAwaitingPaymentRequest
    from .ocean_carrier import OceanCarrier as OceanCarrier
    from .ocean_carrier_input import OceanCarrierInput as OceanCarrierInput
    from .ocean_carrier_input_type import OceanCarrierInputType as OceanCarrierInputType
    from .ocean_carrier_patch import OceanCarrierPatch as OceanCarrierPatch
    from .ocean_carrier_patch_type import OceanCarrierPatchType as OceanCarrierPatchType
    from .ocean_carrier_type import OceanCarrierType as OceanCarrierType
    from .order import Order as Order
    from .order_billing_status import OrderBillingStatus as OrderBillingStatus
    from .order_charge import OrderCharge as OrderCharge
    from .order_freight import OrderFreight as OrderFreight
    from .order_freight_input import OrderFreightInput as OrderFreightInput
    from .order_freight_input_handling_unit_type import (
        OrderFreightInputHandlingUnitType as OrderFreightInputHandlingUnitType,
    )
    from .order_input import OrderInput as OrderInput
    from .order_input_references_item import OrderInputReferencesItem as OrderInputReferencesItem
    from .order_reference import OrderReference as OrderReference
    from .order_stop import OrderStop as OrderStop
    from .order_stop_input import OrderStopInput as OrderStopInput
    from .order_stop_input_type import OrderStopInputType as OrderStopInputType
    from .order_stop_type import OrderStopType as OrderStopType
    from .order_summary import OrderSummary as OrderSummary
    from .order_summary_destination import OrderSummaryDestination as OrderSummaryDestination
    from .order_summary_origin import OrderSummaryOrigin as OrderSummaryOrigin
    from .outstanding_bill import OutstandingBill as OutstandingBill
    from .outstanding_bills_for_payment_response import (
        OutstandingBillsForPaymentResponse as OutstandingBillsForPaymentResponse,
    )
    from .outstanding_bills_response import OutstandingBillsResponse as OutstandingBillsResponse
    from .outstanding_bills_response_bills_item import (
        OutstandingBillsResponseBillsItem as OutstandingBillsResponseBillsItem,
    )
    from .outstanding_invoices_response import OutstandingInvoicesResponse as OutstandingInvoicesResponse
    from .outstanding_invoices_response_invoices_item import (
        OutstandingInvoicesResponseInvoicesItem as OutstandingInvoicesResponseInvoicesItem,
    )
    from .outstanding_invoices_response_invoices_item_payments_item import (
        OutstandingInvoicesResponseInvoicesItemPaymentsItem as OutstandingInvoicesResponseInvoicesItemPaymentsItem,
    )
    from .pagination_info import PaginationInfo as PaginationInfo
    from .payment import Payment as Payment
    from .payment_application import PaymentApplication as PaymentApplication
    from .payment_application_input import PaymentApplicationInput as PaymentApplicationInput
    from .payment_credit_application import PaymentCreditApplication as PaymentCreditApplication
    from .payment_credit_application_input import PaymentCreditApplicationInput as PaymentCreditApplicationInput
    from .payment_filter import PaymentFilter as PaymentFilter
    from .payment_filter_request import PaymentFilterRequest as PaymentFilterRequest
    from .payment_input import PaymentInput as PaymentInput
    from .payment_method_type import PaymentMethodType as PaymentMethodType
    from .payment_method_type_filter import PaymentMethodTypeFilter as PaymentMethodTypeFilter
    from .payment_patch import PaymentPatch as PaymentPatch
    from .payment_recipient_type import PaymentRecipientType as PaymentRecipientType
    from .payment_recipient_type_filter import PaymentRecipientTypeFilter as PaymentRecipientTypeFilter
    from .payment_term import PaymentTerm as PaymentTerm
    from .payment_term_filter import PaymentTermFilter as PaymentTermFilter
    from .payment_term_filter_request import PaymentTermFilterRequest as PaymentTermFilterRequest
    from .payment_term_input import PaymentTermInput as PaymentTermInput
    from .payment_term_patch import PaymentTermPatch as PaymentTermPatch
    from .payment_term_reference import PaymentTermReference as PaymentTermReference
    from .payments_payment_method_type import PaymentsPaymentMethodType as PaymentsPaymentMethodType
    from .payments_payment_method_type_filter import PaymentsPaymentMethodTypeFilter as PaymentsPaymentMethodTypeFilter
    from .quote import Quote as Quote
    from .quote_filter import QuoteFilter as QuoteFilter
    from .quote_filter_request import QuoteFilterRequest as QuoteFilterRequest
    from .quote_input import QuoteInput as QuoteInput
    from .quote_lost_reason import QuoteLostReason as QuoteLostReason
    from .quote_patch import QuotePatch as QuotePatch
    from .quote_side import QuoteSide as QuoteSide
    from .quote_side_filter import QuoteSideFilter as QuoteSideFilter
    from .quote_status import QuoteStatus as QuoteStatus
    from .quote_status_filter import QuoteStatusFilter as QuoteStatusFilter
    from .rail_carrier import RailCarrier as RailCarrier
    from .rail_carrier_input import RailCarrierInput as RailCarrierInput
    from .rail_carrier_input_type import RailCarrierInputType as RailCarrierInputType
    from .rail_carrier_patch import RailCarrierPatch as RailCarrierPatch
    from .rail_carrier_patch_type import RailCarrierPatchType as RailCarrierPatchType
    from .rail_carrier_type import RailCarrierType as RailCarrierType
    from .rebook_load_response import RebookLoadResponse as RebookLoadResponse
    from .relative_time_unit import RelativeTimeUnit as RelativeTimeUnit
    from .report_tonu_request import ReportTonuRequest as ReportTonuRequest
    from .report_tonu_request_costs_item import ReportTonuRequestCostsItem as ReportTonuRequestCostsItem
    from .report_tonu_response_200 import ReportTonuResponse200 as ReportTonuResponse200
    from .resource_reference import ResourceReference as ResourceReference
    from .resource_reference_input import ResourceReferenceInput as ResourceReferenceInput
    from .revert_bill_request import RevertBillRequest as RevertBillRequest
    from .revert_bill_response_200 import RevertBillResponse200 as RevertBillResponse200
    from .saved_search import SavedSearch as SavedSearch
    from .saved_search_filter import SavedSearchFilter as SavedSearchFilter
    from .saved_search_filter_request import SavedSearchFilterRequest as SavedSearchFilterRequest
    from .saved_search_input import SavedSearchInput as SavedSearchInput
    from .saved_search_lookup import SavedSearchLookup as SavedSearchLookup
    from .saved_search_object import SavedSearchObject as SavedSearchObject
    from .saved_search_patch import SavedSearchPatch as SavedSearchPatch
    from .saved_search_type import SavedSearchType as SavedSearchType
    from .search_configuration_state import SearchConfigurationState as SearchConfigurationState
    from .search_configuration_state_column_visibility import (
        SearchConfigurationStateColumnVisibility as SearchConfigurationStateColumnVisibility,
    )
    from .search_configuration_state_search_criteria import (
        SearchConfigurationStateSearchCriteria as SearchConfigurationStateSearchCriteria,
    )
    from .search_configuration_state_search_criteria_filters_item import (
        SearchConfigurationStateSearchCriteriaFiltersItem as SearchConfigurationStateSearchCriteriaFiltersItem,
    )
    from .search_configuration_state_search_criteria_filters_item_search_criteria import (
        SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria as SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria,
    )
    from .search_configuration_state_search_criteria_filters_item_search_criteria_max_relative_unit import (
        SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit as SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit,
    )
    from .search_configuration_state_search_criteria_filters_item_search_criteria_min_relative_unit import (
        SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit as SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit,
    )
    from .search_configuration_state_search_criteria_filters_item_search_criteria_value_relative_unit import (
        SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit as SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit,
    )
    from .search_configuration_state_sorting_item import (
        SearchConfigurationStateSortingItem as SearchConfigurationStateSortingItem,
    )
    from .search_pagination_info import SearchPaginationInfo as SearchPaginationInfo
    from .search_pagination_input import SearchPaginationInput as SearchPaginationInput
    from .search_sort_option import SearchSortOption as SearchSortOption
    from .search_sort_option_order import SearchSortOptionOrder as SearchSortOptionOrder
    from .send_bill_payment_remittance_body import SendBillPaymentRemittanceBody as SendBillPaymentRemittanceBody
    from .send_bill_payment_remittance_response_200 import (
        SendBillPaymentRemittanceResponse200 as SendBillPaymentRemittanceResponse200,
    )
    from .send_invoice_email_request import SendInvoiceEmailRequest as SendInvoiceEmailRequest
    from .send_invoice_email_response_200 import SendInvoiceEmailResponse200 as SendInvoiceEmailResponse200
    from .service import Service as Service
    from .service_charge import ServiceCharge as ServiceCharge
    from .service_filter import ServiceFilter as ServiceFilter
    from .service_filter_request import ServiceFilterRequest as ServiceFilterRequest
    from .service_input import ServiceInput as ServiceInput
    from .service_input_charges_item import ServiceInputChargesItem as ServiceInputChargesItem
    from .service_patch import ServicePatch as ServicePatch
    from .service_status import ServiceStatus as ServiceStatus
    from .service_status_filter import ServiceStatusFilter as ServiceStatusFilter
    from .service_summary import ServiceSummary as ServiceSummary
    from .service_summary_status import ServiceSummaryStatus as ServiceSummaryStatus
    from .service_type import ServiceType as ServiceType
    from .service_type_filter import ServiceTypeFilter as ServiceTypeFilter
    from .service_vendor_contact import ServiceVendorContact as ServiceVendorContact
    from .shipment import Shipment as Shipment
    from .shipment_delivered_payload import ShipmentDeliveredPayload as ShipmentDeliveredPayload
    from .shipment_delivered_payload_data import ShipmentDeliveredPayloadData as ShipmentDeliveredPayloadData
    from .shipment_delivered_payload_event import ShipmentDeliveredPayloadEvent as ShipmentDeliveredPayloadEvent
    from .shipment_filter import ShipmentFilter as ShipmentFilter
    from .shipment_filter_request import ShipmentFilterRequest as ShipmentFilterRequest
    from .shipment_input import ShipmentInput as ShipmentInput
    from .shipment_lifecycle_status import ShipmentLifecycleStatus as ShipmentLifecycleStatus
    from .shipment_patch import ShipmentPatch as ShipmentPatch
    from .shipment_reference_field import ShipmentReferenceField as ShipmentReferenceField
    from .shipment_status import ShipmentStatus as ShipmentStatus
    from .shipment_status_filter import ShipmentStatusFilter as ShipmentStatusFilter
    from .shipment_track_request import ShipmentTrackRequest as ShipmentTrackRequest
    from .shipment_track_response import ShipmentTrackResponse as ShipmentTrackResponse
    from .shipment_track_result import ShipmentTrackResult as ShipmentTrackResult
    from .shipment_track_search import ShipmentTrackSearch as ShipmentTrackSearch
    from .show_notes import ShowNotes as ShowNotes
    from .string_filter import StringFilter as StringFilter
    from .team import Team as Team
    from .team_filter import TeamFilter as TeamFilter
    from .team_filter_request import TeamFilterRequest as TeamFilterRequest
    from .team_input import TeamInput as TeamInput
    from .team_object import TeamObject as TeamObject
    from .team_patch import TeamPatch as TeamPatch
    from .team_reference import TeamReference as TeamReference
    from .team_reference_object import TeamReferenceObject as TeamReferenceObject
    from .text_search_criteria import TextSearchCriteria as TextSearchCriteria
    from .text_search_criteria_operator import TextSearchCriteriaOperator as TextSearchCriteriaOperator
    from .transport_mode import TransportMode as TransportMode
    from .truckload_carrier import TruckloadCarrier as TruckloadCarrier
    from .truckload_carrier_input import TruckloadCarrierInput as TruckloadCarrierInput
    from .truckload_carrier_input_type import TruckloadCarrierInputType as TruckloadCarrierInputType
    from .truckload_carrier_patch import TruckloadCarrierPatch as TruckloadCarrierPatch
    from .truckload_carrier_patch_type import TruckloadCarrierPatchType as TruckloadCarrierPatchType
    from .truckload_carrier_type import TruckloadCarrierType as TruckloadCarrierType
    from .user import User as User
    from .user_filter import UserFilter as UserFilter
    from .user_filter_request import UserFilterRequest as UserFilterRequest
    from .user_input import UserInput as UserInput
    from .user_object import UserObject as UserObject
    from .user_patch import UserPatch as UserPatch
    from .user_reference import UserReference as UserReference
    from .user_reference_status import UserReferenceStatus as UserReferenceStatus
    from .user_role import UserRole as UserRole
    from .user_role_filter import UserRoleFilter as UserRoleFilter
    from .user_search_criteria import UserSearchCriteria as UserSearchCriteria
    from .user_search_request import UserSearchRequest as UserSearchRequest
    from .user_search_request_format import UserSearchRequestFormat as UserSearchRequestFormat
    from .user_search_response import UserSearchResponse as UserSearchResponse
    from .user_search_row import UserSearchRow as UserSearchRow
    from .user_search_row_object import UserSearchRowObject as UserSearchRowObject
    from .user_search_row_status import UserSearchRowStatus as UserSearchRowStatus
    from .user_search_row_visibility_type_1 import UserSearchRowVisibilityType1 as UserSearchRowVisibilityType1
    from .user_status import UserStatus as UserStatus
    from .user_status_filter import UserStatusFilter as UserStatusFilter
    from .users_user_reference import UsersUserReference as UsersUserReference
    from .users_user_reference_object import UsersUserReferenceObject as UsersUserReferenceObject
    from .uuid_filter import UUIDFilter as UUIDFilter
    from .uuid_search_criteria import UUIDSearchCriteria as UUIDSearchCriteria
    from .uuid_search_criteria_operator import UUIDSearchCriteriaOperator as UUIDSearchCriteriaOperator
    from .validation_error import ValidationError as ValidationError
    from .validation_error_details_item import ValidationErrorDetailsItem as ValidationErrorDetailsItem
    from .vendor import Vendor as Vendor
    from .vendor_changed_payload import VendorChangedPayload as VendorChangedPayload
    from .vendor_changed_payload_event import VendorChangedPayloadEvent as VendorChangedPayloadEvent
    from .vendor_contact import VendorContact as VendorContact
    from .vendor_contact_changed_payload import VendorContactChangedPayload as VendorContactChangedPayload
    from .vendor_contact_changed_payload_event import (
        VendorContactChangedPayloadEvent as VendorContactChangedPayloadEvent,
    )
    from .vendor_contact_filter import VendorContactFilter as VendorContactFilter
    from .vendor_contact_filter_request import VendorContactFilterRequest as VendorContactFilterRequest
    from .vendor_contact_input import VendorContactInput as VendorContactInput
    from .vendor_contact_object import VendorContactObject as VendorContactObject
    from .vendor_contact_patch import VendorContactPatch as VendorContactPatch
    from .vendor_contact_reference import VendorContactReference as VendorContactReference
    from .vendor_contact_reference_object import VendorContactReferenceObject as VendorContactReferenceObject
    from .vendor_contact_role import VendorContactRole as VendorContactRole
    from .vendor_contact_role_filter import VendorContactRoleFilter as VendorContactRoleFilter
    from .vendor_filter import VendorFilter as VendorFilter
    from .vendor_filter_request import VendorFilterRequest as VendorFilterRequest
    from .vendor_input import VendorInput as VendorInput
    from .vendor_object import VendorObject as VendorObject
    from .vendor_patch import VendorPatch as VendorPatch
    from .vendor_payment_method import VendorPaymentMethod as VendorPaymentMethod
    from .vendor_payment_method_changed_payload import (
        VendorPaymentMethodChangedPayload as VendorPaymentMethodChangedPayload,
    )
    from .vendor_payment_method_changed_payload_event import (
        VendorPaymentMethodChangedPayloadEvent as VendorPaymentMethodChangedPayloadEvent,
    )
    from .vendor_payment_method_filter import VendorPaymentMethodFilter as VendorPaymentMethodFilter
    from .vendor_payment_method_filter_request import (
        VendorPaymentMethodFilterRequest as VendorPaymentMethodFilterRequest,
    )
    from .vendor_payment_method_input import VendorPaymentMethodInput as VendorPaymentMethodInput
    from .vendor_payment_method_patch import VendorPaymentMethodPatch as VendorPaymentMethodPatch
    from .vendor_payment_method_reference import VendorPaymentMethodReference as VendorPaymentMethodReference
    from .vendor_payment_method_type import VendorPaymentMethodType as VendorPaymentMethodType
    from .vendor_payment_method_type_filter import VendorPaymentMethodTypeFilter as VendorPaymentMethodTypeFilter
    from .vendor_reference import VendorReference as VendorReference
    from .vendor_search_criteria import VendorSearchCriteria as VendorSearchCriteria
    from .vendor_search_request import VendorSearchRequest as VendorSearchRequest
    from .vendor_search_request_format import VendorSearchRequestFormat as VendorSearchRequestFormat
    from .vendor_search_response import VendorSearchResponse as VendorSearchResponse
    from .vendor_search_row import VendorSearchRow as VendorSearchRow
    from .vendor_search_row_object import VendorSearchRowObject as VendorSearchRowObject
    from .vendor_search_row_status_type_1 import VendorSearchRowStatusType1 as VendorSearchRowStatusType1
    from .vendor_status import VendorStatus as VendorStatus
    from .vendor_status_filter import VendorStatusFilter as VendorStatusFilter
    from .vendors_currency import VendorsCurrency as VendorsCurrency
    from .void_credit_memo_request import VoidCreditMemoRequest as VoidCreditMemoRequest
    from .webhook_delivery import WebhookDelivery as WebhookDelivery
    from .webhook_event import WebhookEvent as WebhookEvent
    from .webhook_payload import WebhookPayload as WebhookPayload
    from .webhook_payload_data import WebhookPayloadData as WebhookPayloadData

_MODULES: dict[str, str] = {
    "AddCarrierResponse": "add_carrier_response",
    "Address": "address",
    "AddressInput": "address_input",
    "AddressPatch": "address_patch",
    "AgingReportResponse": "aging_report_response",
    "AgingReportResponseCustomersItem": "aging_report_response_customers_item",
    "AgingReportResponseTotals": "aging_report_response_totals",
    "AirCarrier": "air_carrier",
    "AirCarrierInput": "air_carrier_input",
    "AirCarrierInputType": "air_carrier_input_type",
    "AirCarrierPatch": "air_carrier_patch",
    "AirCarrierPatchType": "air_carrier_patch_type",
    "AirCarrierType": "air_carrier_type",
    "ApAgingReportResponse": "ap_aging_report_response",
    "ApAgingReportResponsePayeesItem": "ap_aging_report_response_payees_item",
    "ApAgingReportResponseTotals": "ap_aging_report_response_totals",
    "ApplyCreditRequest": "apply_credit_request",
    "ApplyCreditResponse": "apply_credit_response",
    "ApproveBillsRequest": "approve_bills_request",
    "ApproveBillsResponse": "approve_bills_response",
    "ApproveBillsResponseApprovedItem": "approve_bills_response_approved_item",
    "ApproveBillsResponseFailedItem": "approve_bills_response_failed_item",
    "ARPaymentMethodType": "ar_payment_method_type",
    "AvailableCreditsResponse": "available_credits_response",
    "AvailableCreditsResponseAvailableCreditsItem": "available_credits_response_available_credits_item",
    "BatchGenerateInvoicesRequest": "batch_generate_invoices_request",
    "BatchGenerateInvoicesRequestEmailConfig": "batch_generate_invoices_request_email_config",
    "BatchGenerateInvoicesResponse": "batch_generate_invoices_response",
    "BatchGenerateInvoicesResponseFailedItem": "batch_generate_invoices_response_failed_item",
    "BatchGenerateInvoicesResponseGeneratedItem": "batch_generate_invoices_response_generated_item",
    "Bill": "bill",
    "BillEntityType": "bill_entity_type",
    "BillEntityTypeFilter": "bill_entity_type_filter",
    "BillFilter": "bill_filter",
    "BillFilterRequest": "bill_filter_request",
    "BillInput": "bill_input",
    "BillPatch": "bill_patch",
    "BillPayment": "bill_payment",
    "BillPaymentApplication": "bill_payment_application",
    "BillPaymentApplicationInput": "bill_payment_application_input",
    "BillPaymentApplicationPatch": "bill_payment_application_patch",
    "BillPaymentApplied": "bill_payment_applied",
    "BillPaymentFilter": "bill_payment_filter",
    "BillPaymentFilterRecipientType": "bill_payment_filter_recipient_type",
    "BillPaymentFilterRequest": "bill_payment_filter_request",
    "BillPaymentInput": "bill_payment_input",
    "BillPaymentMethodType": "bill_payment_method_type",
    "BillPaymentMethodTypeFilter": "bill_payment_method_type_filter",
    "BillPaymentPatch": "bill_payment_patch",
    "BillPaymentRecipientType": "bill_payment_recipient_type",
    "BillPaymentsCarrierFactorReference": "bill_payments_carrier_factor_reference",
    "BillPaymentSyncStatusType1": "bill_payment_sync_status_type_1",
    "BillStatus": "bill_status",
    "BillStatusFilter": "bill_status_filter",
    "BooleanFilter": "boolean_filter",
    "BooleanSearchCriteria": "boolean_search_criteria",
    "BooleanSearchCriteriaOperator": "boolean_search_criteria_operator",
    "BounceCarrierRequest": "bounce_carrier_request",
    "CancelShipmentRequest": "cancel_shipment_request",
    "CarrierBase": "carrier_base",
    "CarrierBaseObject": "carrier_base_object",
    "CarrierChangedPayload": "carrier_changed_payload",
    "CarrierChangedPayloadEvent": "carrier_changed_payload_event",
    "CarrierContact": "carrier_contact",
    "CarrierContactChangedPayload": "carrier_contact_changed_payload",
    "CarrierContactChangedPayloadEvent": "carrier_contact_changed_payload_event",
    "CarrierContactFilter": "carrier_contact_filter",
    "CarrierContactFilterRequest": "carrier_contact_filter_request",
    "CarrierContactInput": "carrier_contact_input",
    "CarrierContactObject": "carrier_contact_object",
    "CarrierContactPatch": "carrier_contact_patch",
    "CarrierContactReference": "carrier_contact_reference",
    "CarrierContactReferenceObject": "carrier_contact_reference_object",
    "CarrierContactType": "carrier_contact_type",
    "CarrierContactTypeFilter": "carrier_contact_type_filter",
    "CarrierEquipment": "carrier_equipment",
    "CarrierFactor": "carrier_factor",
    "CarrierFactorChangedPayload": "carrier_factor_changed_payload",
    "CarrierFactorChangedPayloadEvent": "carrier_factor_changed_payload_event",
    "CarrierFactorFilter": "carrier_factor_filter",
    "CarrierFactorFilterRequest": "carrier_factor_filter_request",
    "CarrierFactorInput": "carrier_factor_input",
    "CarrierFactorPatch": "carrier_factor_patch",
    "CarrierFactorReference": "carrier_factor_reference",
    "CarrierFilter": "carrier_filter",
    "CarrierFilterRequest": "carrier_filter_request",
    "CarrierInputBase": "carrier_input_base",
    "CarrierPatchBase": "carrier_patch_base",
    "CarrierPaymentMethod": "carrier_payment_method",
    "CarrierPaymentMethodChangedPayload": "carrier_payment_method_changed_payload",
    "CarrierPaymentMethodChangedPayloadEvent": "carrier_payment_method_changed_payload_event",
    "CarrierPaymentMethodFilter": "carrier_payment_method_filter",
    "CarrierPaymentMethodFilterRequest": "carrier_payment_method_filter_request",
    "CarrierPaymentMethodInput": "carrier_payment_method_input",
    "CarrierPaymentMethodPatch": "carrier_payment_method_patch",
    "CarrierPaymentMethodReference": "carrier_payment_method_reference",
    "CarrierReference": "carrier_reference",
    "CarrierSearchCriteria": "carrier_search_criteria",
    "CarrierSearchRequest": "carrier_search_request",
    "CarrierSearchRequestFormat": "carrier_search_request_format",
    "CarrierSearchResponse": "carrier_search_response",
    "CarrierSearchRow": "carrier_search_row",
    "CarrierSearchRowCarrierStatusType1": "carrier_search_row_carrier_status_type_1",
    "CarrierSearchRowEquipmentsItem": "carrier_search_row_equipments_item",
    "CarrierSearchRowFmcsaStatusType1": "carrier_search_row_fmcsa_status_type_1",
    "CarrierSearchRowMcpReviewStatusType1": "carrier_search_row_mcp_review_status_type_1",
    "CarrierSearchRowMcpStatusType1": "carrier_search_row_mcp_status_type_1",
    "CarrierSearchRowObject": "carrier_search_row_object",
    "CarrierSearchRowRmisInvitationStatusType1": "carrier_search_row_rmis_invitation_status_type_1",
    "CarrierSearchRowTypeType1": "carrier_search_row_type_type_1",
    "CarrierType": "carrier_type",
    "CartageCarrier": "cartage_carrier",
    "CartageCarrierInput": "cartage_carrier_input",
    "CartageCarrierInputType": "cartage_carrier_input_type",
    "CartageCarrierPatch": "cartage_carrier_patch",
    "CartageCarrierPatchType": "cartage_carrier_patch_type",
    "CartageCarrierType": "cartage_carrier_type",
    "ClientKeyFilter": "client_key_filter",
    "Company": "company",
    "CompanyChangedPayload": "company_changed_payload",
    "CompanyChangedPayloadEvent": "company_changed_payload_event",
    "CompanyFilter": "company_filter",
    "CompanyFilterRequest": "company_filter_request",
    "CompanyInput": "company_input",
    "CompanyObject": "company_object",
    "CompanyPatch": "company_patch",
    "ContactInfo": "contact_info",
    "ContactInfoInput": "contact_info_input",
    "ContactInfoPatch": "contact_info_patch",
    "ConvertToShipmentRequest": "convert_to_shipment_request",
    "ConvertToShipmentResponse": "convert_to_shipment_response",
    "ConvertToShipmentResponseQuoteStatus": "convert_to_shipment_response_quote_status",
    "CreateLoadBody": "create_load_body",
    "CreateServiceBody": "create_service_body",
    "CreditMemo": "credit_memo",
    "CreditMemoApplication": "credit_memo_application",
    "CreditMemoFilter": "credit_memo_filter",
    "CreditMemoFilterRequest": "credit_memo_filter_request",
    "CreditMemoInput": "credit_memo_input",
    "CreditMemoPatch": "credit_memo_patch",
    "CreditMemoStatus": "credit_memo_status",
    "CreditMemoStatusFilter": "credit_memo_status_filter",
    "Currency": "currency",
    "CurrencyFilter": "currency_filter",
    "Customer": "customer",
    "CustomerAnnualRevenue": "customer_annual_revenue",
    "CustomerAnnualRevenueFilter": "customer_annual_revenue_filter",
    "CustomerAnnualSpend": "customer_annual_spend",
    "CustomerAnnualSpendFilter": "customer_annual_spend_filter",
    "CustomerChangedPayload": "customer_changed_payload",
    "CustomerChangedPayloadEvent": "customer_changed_payload_event",
    "CustomerContact": "customer_contact",
    "CustomerContactChangedPayload": "customer_contact_changed_payload",
    "CustomerContactChangedPayloadEvent": "customer_contact_changed_payload_event",
    "CustomerContactFilter": "customer_contact_filter",
    "CustomerContactFilterRequest": "customer_contact_filter_request",
    "CustomerContactInput": "customer_contact_input",
    "CustomerContactNotificationType": "customer_contact_notification_type",
    "CustomerContactNotificationTypeFilter": "customer_contact_notification_type_filter",
    "CustomerContactObject": "customer_contact_object",
    "CustomerContactPatch": "customer_contact_patch",
    "CustomerContactReference": "customer_contact_reference",
    "CustomerContactReferenceObject": "customer_contact_reference_object",
    "CustomerContactType": "customer_contact_type",
    "CustomerContactTypeFilter": "customer_contact_type_filter",
    "CustomerCurrency": "customer_currency",
    "CustomerCurrencyFilter": "customer_currency_filter",
    "CustomerDeactivationReason": "customer_deactivation_reason",
    "CustomerDeactivationReasonFilter": "customer_deactivation_reason_filter",
    "CustomerFilter": "customer_filter",
    "CustomerFilterRequest": "customer_filter_request",
    "CustomerIndustry": "customer_industry",
    "CustomerIndustryFilter": "customer_industry_filter",
    "CustomerInput": "customer_input",
    "CustomerNumberOfEmployees": "customer_number_of_employees",
    "CustomerNumberOfEmployeesFilter": "customer_number_of_employees_filter",
    "CustomerObject": "customer_object",
    "CustomerPatch": "customer_patch",
    "CustomerReference": "customer_reference",
    "CustomerReferenceStatus": "customer_reference_status",
    "CustomerSearchCriteria": "customer_search_criteria",
    "CustomerSearchRequest": "customer_search_request",
    "CustomerSearchRequestFormat": "customer_search_request_format",
    "CustomerSearchResponse": "customer_search_response",
    "CustomerSearchRow": "customer_search_row",
    "CustomerSearchRowObject": "customer_search_row_object",
    "CustomerSearchRowStatus": "customer_search_row_status",
    "CustomerServiceTier": "customer_service_tier",
    "CustomerServiceTierFilter": "customer_service_tier_filter",
    "CustomerSpendType": "customer_spend_type",
    "CustomerSpendTypeFilter": "customer_spend_type_filter",
    "CustomerStatus": "customer_status",
    "CustomerStatusFilter": "customer_status_filter",
    "CustomerTransportationMode": "customer_transportation_mode",
    "CustomerTransportationModeFilter": "customer_transportation_mode_filter",
    "DateSearchCriteria": "date_search_criteria",
    "DateSearchCriteriaOperator": "date_search_criteria_operator",
    "DatetimeFilter": "datetime_filter",
    "DatetimeSearchCriteria": "datetime_search_criteria",
    "DatetimeSearchCriteriaOperator": "datetime_search_criteria_operator",
    "DiffChange": "diff_change",
    "DiffOperation": "diff_operation",
    "Document": "document",
    "DocumentFilter": "document_filter",
    "DocumentFilterRequest": "document_filter_request",
    "DocumentInput": "document_input",
    "DocumentInputTags": "document_input_tags",
    "DocumentPatch": "document_patch",
    "DocumentPatchTagsType0": "document_patch_tags_type_0",
    "DocumentStatus": "document_status",
    "DocumentStatusFilter": "document_status_filter",
    "DocumentTagsType0": "document_tags_type_0",
    "DocumentType": "document_type",
    "DocumentTypeFilter": "document_type_filter",
    "DuplicateShipmentRequest": "duplicate_shipment_request",
    "DuplicateShipmentResponse": "duplicate_shipment_response",
    "Error": "error",
    "FactoringProvider": "factoring_provider",
    "FilterBillPaymentsResponse200": "filter_bill_payments_response_200",
    "FilterBillsResponse200": "filter_bills_response_200",
    "FilterCarrierContactsResponse200": "filter_carrier_contacts_response_200",
    "FilterCarrierFactorsResponse200": "filter_carrier_factors_response_200",
    "FilterCarrierPaymentMethodsResponse200": "filter_carrier_payment_methods_response_200",
    "FilterCarriersResponse200": "filter_carriers_response_200",
    "FilterCompaniesResponse200": "filter_companies_response_200",
    "FilterCreditMemosResponse200": "filter_credit_memos_response_200",
    "FilterCustomerContactsResponse200": "filter_customer_contacts_response_200",
    "FilterCustomersResponse200": "filter_customers_response_200",
    "FilterDocumentsResponse200": "filter_documents_response_200",
    "FilterInvoicesResponse200": "filter_invoices_response_200",
    "FilterLoadsResponse200": "filter_loads_response_200",
    "FilterLocationContactsResponse200": "filter_location_contacts_response_200",
    "FilterLocationsResponse200": "filter_locations_response_200",
    "FilterPaymentsResponse200": "filter_payments_response_200",
    "FilterPaymentTermsResponse200": "filter_payment_terms_response_200",
    "FilterQuotesResponse200": "filter_quotes_response_200",
    "FilterSavedSearchesResponse200": "filter_saved_searches_response_200",
    "FilterServicesResponse200": "filter_services_response_200",
    "FilterShipmentsResponse200": "filter_shipments_response_200",
    "FilterTeamsResponse200": "filter_teams_response_200",
    "FilterUsersResponse200": "filter_users_response_200",
    "FilterVendorContactsResponse200": "filter_vendor_contacts_response_200",
    "FilterVendorPaymentMethodsResponse200": "filter_vendor_payment_methods_response_200",
    "FilterVendorsResponse200": "filter_vendors_response_200",
    "FloatFilter": "float_filter",
    "FloatSearchCriteria": "float_search_criteria",
    "FloatSearchCriteriaOperator": "float_search_criteria_operator",
    "GenerateInvoiceRequest": "generate_invoice_request",
    "GenerateInvoiceResponse": "generate_invoice_response",
    "GenerateInvoiceResponseDocument": "generate_invoice_response_document",
    "GenerateShipmentInvoiceResponse200": "generate_shipment_invoice_response_200",
    "GetBillPaymentApplicationsResponse200": "get_bill_payment_applications_response_200",
    "GetBillPaymentRemittanceAdviceResponse200": "get_bill_payment_remittance_advice_response_200",
    "GetBillPaymentRemittanceAdviceResponse200ApplicationsItem": "get_bill_payment_remittance_advice_response_200_applications_item",
    "GetBillPaymentRemittanceAdviceResponse200Payee": "get_bill_payment_remittance_advice_response_200_payee",
    "GetBillPaymentsResponse200": "get_bill_payments_response_200",
    "GetCreditMemoApplicationsResponse200": "get_credit_memo_applications_response_200",
    "GetCustomerPaymentsResponse200": "get_customer_payments_response_200",
    "GetInvoicePaymentsResponse200": "get_invoice_payments_response_200",
    "GetPaymentApplicationsResponse200": "get_payment_applications_response_200",
    "GlobalSearchObjectType": "global_search_object_type",
    "GlobalSearchRequest": "global_search_request",
    "GlobalSearchResponse": "global_search_response",
    "GlobalSearchRow": "global_search_row",
    "IDFilter": "id_filter",
    "IntFilter": "int_filter",
    "IntSearchCriteria": "int_search_criteria",
    "IntSearchCriteriaOperator": "int_search_criteria_operator",
    "Invoice": "invoice",
    "InvoiceCredit": "invoice_credit",
    "InvoiceFilter": "invoice_filter",
    "InvoiceFilterRequest": "invoice_filter_request",
    "InvoiceInput": "invoice_input",
    "InvoicePatch": "invoice_patch",
    "InvoicePayment": "invoice_payment",
    "InvoiceStatus": "invoice_status",
    "InvoiceStatusFilter": "invoice_status_filter",
    "KeywordSearchCriteria": "keyword_search_criteria",
    "KeywordSearchCriteriaOperator": "keyword_search_criteria_operator",
    "LinehaulCarrier": "linehaul_carrier",
    "LinehaulCarrierInput": "linehaul_carrier_input",
    "LinehaulCarrierInputType": "linehaul_carrier_input_type",
    "LinehaulCarrierPatch": "linehaul_carrier_patch",
    "LinehaulCarrierPatchType": "linehaul_carrier_patch_type",
    "LinehaulCarrierType": "linehaul_carrier_type",
    "Load": "load",
    "LoadBillingStatus": "load_billing_status",
    "LoadCarrier": "load_carrier",
    "LoadCarrierCharge": "load_carrier_charge",
    "LoadCarrierContact": "load_carrier_contact",
    "LoadCarrierInput": "load_carrier_input",
    "LoadCarrierInputChargesItem": "load_carrier_input_charges_item",
    "LoadCarrierPatch": "load_carrier_patch",
    "LoadCarrierRemovalReason": "load_carrier_removal_reason",
    "LoadCarrierStatus": "load_carrier_status",
    "LoadCarrierSummary": "load_carrier_summary",
    "LoadCarrierSummaryStatus": "load_carrier_summary_status",
    "LoadFilter": "load_filter",
    "LoadFilterMode": "load_filter_mode",
    "LoadFilterRequest": "load_filter_request",
    "LoadInput": "load_input",
    "LoadPatch": "load_patch",
    "LoadStatus": "load_status",
    "LoadStatusFilter": "load_status_filter",
    "LoadStop": "load_stop",
    "LoadStopType": "load_stop_type",
    "LoadSummary": "load_summary",
    "Location": "location",
    "LocationChangedPayload": "location_changed_payload",
    "LocationChangedPayloadEvent": "location_changed_payload_event",
    "LocationContact": "location_contact",
    "LocationContactChangedPayload": "location_contact_changed_payload",
    "LocationContactChangedPayloadEvent": "location_contact_changed_payload_event",
    "LocationContactFilter": "location_contact_filter",
    "LocationContactFilterRequest": "location_contact_filter_request",
    "LocationContactInput": "location_contact_input",
    "LocationContactObject": "location_contact_object",
    "LocationContactPatch": "location_contact_patch",
    "LocationContactReference": "location_contact_reference",
    "LocationContactReferenceObject": "location_contact_reference_object",
    "LocationContactType": "location_contact_type",
    "LocationContactTypeFilter": "location_contact_type_filter",
    "LocationFilter": "location_filter",
    "LocationFilterRequest": "location_filter_request",
    "LocationInput": "location_input",
    "LocationObject": "location_object",
    "LocationPatch": "location_patch",
    "LocationSearchCriteria": "location_search_criteria",
    "LocationSearchRequest": "location_search_request",
    "LocationSearchRequestFormat": "location_search_request_format",
    "LocationSearchResponse": "location_search_response",
    "LocationSearchRow": "location_search_row",
    "LocationSearchRowObject": "location_search_row_object",
    "LocationSearchRowPointType0": "location_search_row_point_type_0",
    "LocationSearchRowType": "location_search_row_type",
    "LocationType": "location_type",
    "LookupBy": "lookup_by",
    "LtlCarrier": "ltl_carrier",
    "LtlCarrierInput": "ltl_carrier_input",
    "LtlCarrierInputType": "ltl_carrier_input_type",
    "LtlCarrierPatch": "ltl_carrier_patch",
    "LtlCarrierPatchType": "ltl_carrier_patch_type",
    "LtlCarrierType": "ltl_carrier_type",
    "MarkAwaitingPaymentRequest": "mark_awaiting_payment_request",
    "OceanCarrier": "ocean_carrier",
    "OceanCarrierInput": "ocean_carrier_input",
    "OceanCarrierInputType": "ocean_carrier_input_type",
    "OceanCarrierPatch": "ocean_carrier_patch",
    "OceanCarrierPatchType": "ocean_carrier_patch_type",
    "OceanCarrierType": "ocean_carrier_type",
    "Order": "order",
    "OrderBillingStatus": "order_billing_status",
    "OrderCharge": "order_charge",
    "OrderFreight": "order_freight",
    "OrderFreightInput": "order_freight_input",
    "OrderFreightInputHandlingUnitType": "order_freight_input_handling_unit_type",
    "OrderInput": "order_input",
    "OrderInputReferencesItem": "order_input_references_item",
    "OrderReference": "order_reference",
    "OrderStop": "order_stop",
    "OrderStopInput": "order_stop_input",
    "OrderStopInputType": "order_stop_input_type",
    "OrderStopType": "order_stop_type",
    "OrderSummary": "order_summary",
    "OrderSummaryDestination": "order_summary_destination",
    "OrderSummaryOrigin": "order_summary_origin",
    "OutstandingBill": "outstanding_bill",
    "OutstandingBillsForPaymentResponse": "outstanding_bills_for_payment_response",
    "OutstandingBillsResponse": "outstanding_bills_response",
    "OutstandingBillsResponseBillsItem": "outstanding_bills_response_bills_item",
    "OutstandingInvoicesResponse": "outstanding_invoices_response",
    "OutstandingInvoicesResponseInvoicesItem": "outstanding_invoices_response_invoices_item",
    "OutstandingInvoicesResponseInvoicesItemPaymentsItem": "outstanding_invoices_response_invoices_item_payments_item",
    "PaginationInfo": "pagination_info",
    "Payment": "payment",
    "PaymentApplication": "payment_application",
    "PaymentApplicationInput": "payment_application_input",
    "PaymentCreditApplication": "payment_credit_application",
    "PaymentCreditApplicationInput": "payment_credit_application_input",
    "PaymentFilter": "payment_filter",
    "PaymentFilterRequest": "payment_filter_request",
    "PaymentInput": "payment_input",
    "PaymentMethodType": "payment_method_type",
    "PaymentMethodTypeFilter": "payment_method_type_filter",
    "PaymentPatch": "payment_patch",
    "PaymentRecipientType": "payment_recipient_type",
    "PaymentRecipientTypeFilter": "payment_recipient_type_filter",
    "PaymentsPaymentMethodType": "payments_payment_method_type",
    "PaymentsPaymentMethodTypeFilter": "payments_payment_method_type_filter",
    "PaymentTerm": "payment_term",
    "PaymentTermFilter": "payment_term_filter",
    "PaymentTermFilterRequest": "payment_term_filter_request",
    "PaymentTermInput": "payment_term_input",
    "PaymentTermPatch": "payment_term_patch",
    "PaymentTermReference": "payment_term_reference",
    "Quote": "quote",
    "QuoteFilter": "quote_filter",
    "QuoteFilterRequest": "quote_filter_request",
    "QuoteInput": "quote_input",
    "QuoteLostReason": "quote_lost_reason",
    "QuotePatch": "quote_patch",
    "QuoteSide": "quote_side",
    "QuoteSideFilter": "quote_side_filter",
    "QuoteStatus": "quote_status",
    "QuoteStatusFilter": "quote_status_filter",
    "RailCarrier": "rail_carrier",
    "RailCarrierInput": "rail_carrier_input",
    "RailCarrierInputType": "rail_carrier_input_type",
    "RailCarrierPatch": "rail_carrier_patch",
    "RailCarrierPatchType": "rail_carrier_patch_type",
    "RailCarrierType": "rail_carrier_type",
    "RebookLoadResponse": "rebook_load_response",
    "RelativeTimeUnit": "relative_time_unit",
    "ReportTonuRequest": "report_tonu_request",
    "ReportTonuRequestCostsItem": "report_tonu_request_costs_item",
    "ReportTonuResponse200": "report_tonu_response_200",
    "ResourceReference": "resource_reference",
    "ResourceReferenceInput": "resource_reference_input",
    "RevertBillRequest": "revert_bill_request",
    "RevertBillResponse200": "revert_bill_response_200",
    "SavedSearch": "saved_search",
    "SavedSearchFilter": "saved_search_filter",
    "SavedSearchFilterRequest": "saved_search_filter_request",
    "SavedSearchInput": "saved_search_input",
    "SavedSearchLookup": "saved_search_lookup",
    "SavedSearchObject": "saved_search_object",
    "SavedSearchPatch": "saved_search_patch",
    "SavedSearchType": "saved_search_type",
    "SearchConfigurationState": "search_configuration_state",
    "SearchConfigurationStateColumnVisibility": "search_configuration_state_column_visibility",
    "SearchConfigurationStateSearchCriteria": "search_configuration_state_search_criteria",
    "SearchConfigurationStateSearchCriteriaFiltersItem": "search_configuration_state_search_criteria_filters_item",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria": "search_configuration_state_search_criteria_filters_item_search_criteria",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit": "search_configuration_state_search_criteria_filters_item_search_criteria_max_relative_unit",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit": "search_configuration_state_search_criteria_filters_item_search_criteria_min_relative_unit",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit": "search_configuration_state_search_criteria_filters_item_search_criteria_value_relative_unit",
    "SearchConfigurationStateSortingItem": "search_configuration_state_sorting_item",
    "SearchPaginationInfo": "search_pagination_info",
    "SearchPaginationInput": "search_pagination_input",
    "SearchSortOption": "search_sort_option",
    "SearchSortOptionOrder": "search_sort_option_order",
    "SendBillPaymentRemittanceBody": "send_bill_payment_remittance_body",
    "SendBillPaymentRemittanceResponse200": "send_bill_payment_remittance_response_200",
    "SendInvoiceEmailRequest": "send_invoice_email_request",
    "SendInvoiceEmailResponse200": "send_invoice_email_response_200",
    "Service": "service",
    "ServiceCharge": "service_charge",
    "ServiceFilter": "service_filter",
    "ServiceFilterRequest": "service_filter_request",
    "ServiceInput": "service_input",
    "ServiceInputChargesItem": "service_input_charges_item",
    "ServicePatch": "service_patch",
    "ServiceStatus": "service_status",
    "ServiceStatusFilter": "service_status_filter",
    "ServiceSummary": "service_summary",
    "ServiceSummaryStatus": "service_summary_status",
    "ServiceType": "service_type",
    "ServiceTypeFilter": "service_type_filter",
    "ServiceVendorContact": "service_vendor_contact",
    "Shipment": "shipment",
    "ShipmentDeliveredPayload": "shipment_delivered_payload",
    "ShipmentDeliveredPayloadData": "shipment_delivered_payload_data",
    "ShipmentDeliveredPayloadEvent": "shipment_delivered_payload_event",
    "ShipmentFilter": "shipment_filter",
    "ShipmentFilterRequest": "shipment_filter_request",
    "ShipmentInput": "shipment_input",
    "ShipmentLifecycleStatus": "shipment_lifecycle_status",
    "ShipmentPatch": "shipment_patch",
    "ShipmentReferenceField": "shipment_reference_field",
    "ShipmentStatus": "shipment_status",
    "ShipmentStatusFilter": "shipment_status_filter",
    "ShipmentTrackRequest": "shipment_track_request",
    "ShipmentTrackResponse": "shipment_track_response",
    "ShipmentTrackResult": "shipment_track_result",
    "ShipmentTrackSearch": "shipment_track_search",
    "ShowNotes": "show_notes",
    "StringFilter": "string_filter",
    "Team": "team",
    "TeamFilter": "team_filter",
    "TeamFilterRequest": "team_filter_request",
    "TeamInput": "team_input",
    "TeamObject": "team_object",
    "TeamPatch": "team_patch",
    "TeamReference": "team_reference",
    "TeamReferenceObject": "team_reference_object",
    "TextSearchCriteria": "text_search_criteria",
    "TextSearchCriteriaOperator": "text_search_criteria_operator",
    "TransportMode": "transport_mode",
    "TruckloadCarrier": "truckload_carrier",
    "TruckloadCarrierInput": "truckload_carrier_input",
    "TruckloadCarrierInputType": "truckload_carrier_input_type",
    "TruckloadCarrierPatch": "truckload_carrier_patch",
    "TruckloadCarrierPatchType": "truckload_carrier_patch_type",
    "TruckloadCarrierType": "truckload_carrier_type",
    "User": "user",
    "UserFilter": "user_filter",
    "UserFilterRequest": "user_filter_request",
    "UserInput": "user_input",
    "UserObject": "user_object",
    "UserPatch": "user_patch",
    "UserReference": "user_reference",
    "UserReferenceStatus": "user_reference_status",
    "UserRole": "user_role",
    "UserRoleFilter": "user_role_filter",
    "UserSearchCriteria": "user_search_criteria",
    "UserSearchRequest": "user_search_request",
    "UserSearchRequestFormat": "user_search_request_format",
    "UserSearchResponse": "user_search_response",
    "UserSearchRow": "user_search_row",
    "UserSearchRowObject": "user_search_row_object",
    "UserSearchRowStatus": "user_search_row_status",
    "UserSearchRowVisibilityType1": "user_search_row_visibility_type_1",
    "UserStatus": "user_status",
    "UserStatusFilter": "user_status_filter",
    "UsersUserReference": "users_user_reference",
    "UsersUserReferenceObject": "users_user_reference_object",
    "UUIDFilter": "uuid_filter",
    "UUIDSearchCriteria": "uuid_search_criteria",
    "UUIDSearchCriteriaOperator": "uuid_search_criteria_operator",
    "ValidationError": "validation_error",
    "ValidationErrorDetailsItem": "validation_error_details_item",
    "Vendor": "vendor",
    "VendorChangedPayload": "vendor_changed_payload",
    "VendorChangedPayloadEvent": "vendor_changed_payload_event",
    "VendorContact": "vendor_contact",
    "VendorContactChangedPayload": "vendor_contact_changed_payload",
    "VendorContactChangedPayloadEvent": "vendor_contact_changed_payload_event",
    "VendorContactFilter": "vendor_contact_filter",
    "VendorContactFilterRequest": "vendor_contact_filter_request",
    "VendorContactInput": "vendor_contact_input",
    "VendorContactObject": "vendor_contact_object",
    "VendorContactPatch": "vendor_contact_patch",
    "VendorContactReference": "vendor_contact_reference",
    "VendorContactReferenceObject": "vendor_contact_reference_object",
    "VendorContactRole": "vendor_contact_role",
    "VendorContactRoleFilter": "vendor_contact_role_filter",
    "VendorFilter": "vendor_filter",
    "VendorFilterRequest": "vendor_filter_request",
    "VendorInput": "vendor_input",
    "VendorObject": "vendor_object",
    "VendorPatch": "vendor_patch",
    "VendorPaymentMethod": "vendor_payment_method",
    "VendorPaymentMethodChangedPayload": "vendor_payment_method_changed_payload",
    "VendorPaymentMethodChangedPayloadEvent": "vendor_payment_method_changed_payload_event",
    "VendorPaymentMethodFilter": "vendor_payment_method_filter",
    "VendorPaymentMethodFilterRequest": "vendor_payment_method_filter_request",
    "VendorPaymentMethodInput": "vendor_payment_method_input",
    "VendorPaymentMethodPatch": "vendor_payment_method_patch",
    "VendorPaymentMethodReference": "vendor_payment_method_reference",
    "VendorPaymentMethodType": "vendor_payment_method_type",
    "VendorPaymentMethodTypeFilter": "vendor_payment_method_type_filter",
    "VendorReference": "vendor_reference",
    "VendorsCurrency": "vendors_currency",
    "VendorSearchCriteria": "vendor_search_criteria",
    "VendorSearchRequest": "vendor_search_request",
    "VendorSearchRequestFormat": "vendor_search_request_format",
    "VendorSearchResponse": "vendor_search_response",
    "VendorSearchRow": "vendor_search_row",
    "VendorSearchRowObject": "vendor_search_row_object",
    "VendorSearchRowStatusType1": "vendor_search_row_status_type_1",
    "VendorStatus": "vendor_status",
    "VendorStatusFilter": "vendor_status_filter",
    "VoidCreditMemoRequest": "void_credit_memo_request",
    "WebhookDelivery": "webhook_delivery",
    "WebhookEvent": "webhook_event",
    "WebhookPayload": "webhook_payload",
    "WebhookPayloadData": "webhook_payload_data",
}

__all__ = [
    "AddCarrierResponse",
    "Address",
    "AddressInput",
    "AddressPatch",
    "AgingReportResponse",
    "AgingReportResponseCustomersItem",
    "AgingReportResponseTotals",
    "AirCarrier",
    "AirCarrierInput",
    "AirCarrierInputType",
    "AirCarrierPatch",
    "AirCarrierPatchType",
    "AirCarrierType",
    "ApAgingReportResponse",
    "ApAgingReportResponsePayeesItem",
    "ApAgingReportResponseTotals",
    "ApplyCreditRequest",
    "ApplyCreditResponse",
    "ApproveBillsRequest",
    "ApproveBillsResponse",
    "ApproveBillsResponseApprovedItem",
    "ApproveBillsResponseFailedItem",
    "ARPaymentMethodType",
    "AvailableCreditsResponse",
    "AvailableCreditsResponseAvailableCreditsItem",
    "BatchGenerateInvoicesRequest",
    "BatchGenerateInvoicesRequestEmailConfig",
    "BatchGenerateInvoicesResponse",
    "BatchGenerateInvoicesResponseFailedItem",
    "BatchGenerateInvoicesResponseGeneratedItem",
    "Bill",
    "BillEntityType",
    "BillEntityTypeFilter",
    "BillFilter",
    "BillFilterRequest",
    "BillInput",
    "BillPatch",
    "BillPayment",
    "BillPaymentApplication",
    "BillPaymentApplicationInput",
    "BillPaymentApplicationPatch",
    "BillPaymentApplied",
    "BillPaymentFilter",
    "BillPaymentFilterRecipientType",
    "BillPaymentFilterRequest",
    "BillPaymentInput",
    "BillPaymentMethodType",
    "BillPaymentMethodTypeFilter",
    "BillPaymentPatch",
    "BillPaymentRecipientType",
    "BillPaymentsCarrierFactorReference",
    "BillPaymentSyncStatusType1",
    "BillStatus",
    "BillStatusFilter",
    "BooleanFilter",
    "BooleanSearchCriteria",
    "BooleanSearchCriteriaOperator",
    "BounceCarrierRequest",
    "CancelShipmentRequest",
    "CarrierBase",
    "CarrierBaseObject",
    "CarrierChangedPayload",
    "CarrierChangedPayloadEvent",
    "CarrierContact",
    "CarrierContactChangedPayload",
    "CarrierContactChangedPayloadEvent",
    "CarrierContactFilter",
    "CarrierContactFilterRequest",
    "CarrierContactInput",
    "CarrierContactObject",
    "CarrierContactPatch",
    "CarrierContactReference",
    "CarrierContactReferenceObject",
    "CarrierContactType",
    "CarrierContactTypeFilter",
    "CarrierEquipment",
    "CarrierFactor",
    "CarrierFactorChangedPayload",
    "CarrierFactorChangedPayloadEvent",
    "CarrierFactorFilter",
    "CarrierFactorFilterRequest",
    "CarrierFactorInput",
    "CarrierFactorPatch",
    "CarrierFactorReference",
    "CarrierFilter",
    "CarrierFilterRequest",
    "CarrierInputBase",
    "CarrierPatchBase",
    "CarrierPaymentMethod",
    "CarrierPaymentMethodChangedPayload",
    "CarrierPaymentMethodChangedPayloadEvent",
    "CarrierPaymentMethodFilter",
    "CarrierPaymentMethodFilterRequest",
    "CarrierPaymentMethodInput",
    "CarrierPaymentMethodPatch",
    "CarrierPaymentMethodReference",
    "CarrierReference",
    "CarrierSearchCriteria",
    "CarrierSearchRequest",
    "CarrierSearchRequestFormat",
    "CarrierSearchResponse",
    "CarrierSearchRow",
    "CarrierSearchRowCarrierStatusType1",
    "CarrierSearchRowEquipmentsItem",
    "CarrierSearchRowFmcsaStatusType1",
    "CarrierSearchRowMcpReviewStatusType1",
    "CarrierSearchRowMcpStatusType1",
    "CarrierSearchRowObject",
    "CarrierSearchRowRmisInvitationStatusType1",
    "CarrierSearchRowTypeType1",
    "CarrierType",
    "CartageCarrier",
    "CartageCarrierInput",
    "CartageCarrierInputType",
    "CartageCarrierPatch",
    "CartageCarrierPatchType",
    "CartageCarrierType",
    "ClientKeyFilter",
    "Company",
    "CompanyChangedPayload",
    "CompanyChangedPayloadEvent",
    "CompanyFilter",
    "CompanyFilterRequest",
    "CompanyInput",
    "CompanyObject",
    "CompanyPatch",
    "ContactInfo",
    "ContactInfoInput",
    "ContactInfoPatch",
    "ConvertToShipmentRequest",
    "ConvertToShipmentResponse",
    "ConvertToShipmentResponseQuoteStatus",
    "CreateLoadBody",
    "CreateServiceBody",
    "CreditMemo",
    "CreditMemoApplication",
    "CreditMemoFilter",
    "CreditMemoFilterRequest",
    "CreditMemoInput",
    "CreditMemoPatch",
    "CreditMemoStatus",
    "CreditMemoStatusFilter",
    "Currency",
    "CurrencyFilter",
    "Customer",
    "CustomerAnnualRevenue",
    "CustomerAnnualRevenueFilter",
    "CustomerAnnualSpend",
    "CustomerAnnualSpendFilter",
    "CustomerChangedPayload",
    "CustomerChangedPayloadEvent",
    "CustomerContact",
    "CustomerContactChangedPayload",
    "CustomerContactChangedPayloadEvent",
    "CustomerContactFilter",
    "CustomerContactFilterRequest",
    "CustomerContactInput",
    "CustomerContactNotificationType",
    "CustomerContactNotificationTypeFilter",
    "CustomerContactObject",
    "CustomerContactPatch",
    "CustomerContactReference",
    "CustomerContactReferenceObject",
    "CustomerContactType",
    "CustomerContactTypeFilter",
    "CustomerCurrency",
    "CustomerCurrencyFilter",
    "CustomerDeactivationReason",
    "CustomerDeactivationReasonFilter",
    "CustomerFilter",
    "CustomerFilterRequest",
    "CustomerIndustry",
    "CustomerIndustryFilter",
    "CustomerInput",
    "CustomerNumberOfEmployees",
    "CustomerNumberOfEmployeesFilter",
    "CustomerObject",
    "CustomerPatch",
    "CustomerReference",
    "CustomerReferenceStatus",
    "CustomerSearchCriteria",
    "CustomerSearchRequest",
    "CustomerSearchRequestFormat",
    "CustomerSearchResponse",
    "CustomerSearchRow",
    "CustomerSearchRowObject",
    "CustomerSearchRowStatus",
    "CustomerServiceTier",
    "CustomerServiceTierFilter",
    "CustomerSpendType",
    "CustomerSpendTypeFilter",
    "CustomerStatus",
    "CustomerStatusFilter",
    "CustomerTransportationMode",
    "CustomerTransportationModeFilter",
    "DateSearchCriteria",
    "DateSearchCriteriaOperator",
    "DatetimeFilter",
    "DatetimeSearchCriteria",
    "DatetimeSearchCriteriaOperator",
    "DiffChange",
    "DiffOperation",
    "Document",
    "DocumentFilter",
    "DocumentFilterRequest",
    "DocumentInput",
    "DocumentInputTags",
    "DocumentPatch",
    "DocumentPatchTagsType0",
    "DocumentStatus",
    "DocumentStatusFilter",
    "DocumentTagsType0",
    "DocumentType",
    "DocumentTypeFilter",
    "DuplicateShipmentRequest",
    "DuplicateShipmentResponse",
    "Error",
    "FactoringProvider",
    "FilterBillPaymentsResponse200",
    "FilterBillsResponse200",
    "FilterCarrierContactsResponse200",
    "FilterCarrierFactorsResponse200",
    "FilterCarrierPaymentMethodsResponse200",
    "FilterCarriersResponse200",
    "FilterCompaniesResponse200",
    "FilterCreditMemosResponse200",
    "FilterCustomerContactsResponse200",
    "FilterCustomersResponse200",
    "FilterDocumentsResponse200",
    "FilterInvoicesResponse200",
    "FilterLoadsResponse200",
    "FilterLocationContactsResponse200",
    "FilterLocationsResponse200",
    "FilterPaymentsResponse200",
    "FilterPaymentTermsResponse200",
    "FilterQuotesResponse200",
    "FilterSavedSearchesResponse200",
    "FilterServicesResponse200",
    "FilterShipmentsResponse200",
    "FilterTeamsResponse200",
    "FilterUsersResponse200",
    "FilterVendorContactsResponse200",
    "FilterVendorPaymentMethodsResponse200",
    "FilterVendorsResponse200",
    "FloatFilter",
    "FloatSearchCriteria",
    "FloatSearchCriteriaOperator",
    "GenerateInvoiceRequest",
    "GenerateInvoiceResponse",
    "GenerateInvoiceResponseDocument",
    "GenerateShipmentInvoiceResponse200",
    "GetBillPaymentApplicationsResponse200",
    "GetBillPaymentRemittanceAdviceResponse200",
    "GetBillPaymentRemittanceAdviceResponse200ApplicationsItem",
    "GetBillPaymentRemittanceAdviceResponse200Payee",
    "GetBillPaymentsResponse200",
    "GetCreditMemoApplicationsResponse200",
    "GetCustomerPaymentsResponse200",
    "GetInvoicePaymentsResponse200",
    "GetPaymentApplicationsResponse200",
    "GlobalSearchObjectType",
    "GlobalSearchRequest",
    "GlobalSearchResponse",
    "GlobalSearchRow",
    "IDFilter",
    "IntFilter",
    "IntSearchCriteria",
    "IntSearchCriteriaOperator",
    "Invoice",
    "InvoiceCredit",
    "InvoiceFilter",
    "InvoiceFilterRequest",
    "InvoiceInput",
    "InvoicePatch",
    "InvoicePayment",
    "InvoiceStatus",
    "InvoiceStatusFilter",
    "KeywordSearchCriteria",
    "KeywordSearchCriteriaOperator",
    "LinehaulCarrier",
    "LinehaulCarrierInput",
    "LinehaulCarrierInputType",
    "LinehaulCarrierPatch",
    "LinehaulCarrierPatchType",
    "LinehaulCarrierType",
    "Load",
    "LoadBillingStatus",
    "LoadCarrier",
    "LoadCarrierCharge",
    "LoadCarrierContact",
    "LoadCarrierInput",
    "LoadCarrierInputChargesItem",
    "LoadCarrierPatch",
    "LoadCarrierRemovalReason",
    "LoadCarrierStatus",
    "LoadCarrierSummary",
    "LoadCarrierSummaryStatus",
    "LoadFilter",
    "LoadFilterMode",
    "LoadFilterRequest",
    "LoadInput",
    "LoadPatch",
    "LoadStatus",
    "LoadStatusFilter",
    "LoadStop",
    "LoadStopType",
    "LoadSummary",
    "Location",
    "LocationChangedPayload",
    "LocationChangedPayloadEvent",
    "LocationContact",
    "LocationContactChangedPayload",
    "LocationContactChangedPayloadEvent",
    "LocationContactFilter",
    "LocationContactFilterRequest",
    "LocationContactInput",
    "LocationContactObject",
    "LocationContactPatch",
    "LocationContactReference",
    "LocationContactReferenceObject",
    "LocationContactType",
    "LocationContactTypeFilter",
    "LocationFilter",
    "LocationFilterRequest",
    "LocationInput",
    "LocationObject",
    "LocationPatch",
    "LocationSearchCriteria",
    "LocationSearchRequest",
    "LocationSearchRequestFormat",
    "LocationSearchResponse",
    "LocationSearchRow",
    "LocationSearchRowObject",
    "LocationSearchRowPointType0",
    "LocationSearchRowType",
    "LocationType",
    "LookupBy",
    "LtlCarrier",
    "LtlCarrierInput",
    "LtlCarrierInputType",
    "LtlCarrierPatch",
    "LtlCarrierPatchType",
    "LtlCarrierType",
    "MarkAwaitingPaymentRequest",
    "OceanCarrier",
    "OceanCarrierInput",
    "OceanCarrierInputType",
    "OceanCarrierPatch",
    "OceanCarrierPatchType",
    "OceanCarrierType",
    "Order",
    "OrderBillingStatus",
    "OrderCharge",
    "OrderFreight",
    "OrderFreightInput",
    "OrderFreightInputHandlingUnitType",
    "OrderInput",
    "OrderInputReferencesItem",
    "OrderReference",
    "OrderStop",
    "OrderStopInput",
    "OrderStopInputType",
    "OrderStopType",
    "OrderSummary",
    "OrderSummaryDestination",
    "OrderSummaryOrigin",
    "OutstandingBill",
    "OutstandingBillsForPaymentResponse",
    "OutstandingBillsResponse",
    "OutstandingBillsResponseBillsItem",
    "OutstandingInvoicesResponse",
    "OutstandingInvoicesResponseInvoicesItem",
    "OutstandingInvoicesResponseInvoicesItemPaymentsItem",
    "PaginationInfo",
    "Payment",
    "PaymentApplication",
    "PaymentApplicationInput",
    "PaymentCreditApplication",
    "PaymentCreditApplicationInput",
    "PaymentFilter",
    "PaymentFilterRequest",
    "PaymentInput",
    "PaymentMethodType",
    "PaymentMethodTypeFilter",
    "PaymentPatch",
    "PaymentRecipientType",
    "PaymentRecipientTypeFilter",
    "PaymentsPaymentMethodType",
    "PaymentsPaymentMethodTypeFilter",
    "PaymentTerm",
    "PaymentTermFilter",
    "PaymentTermFilterRequest",
    "PaymentTermInput",
    "PaymentTermPatch",
    "PaymentTermReference",
    "Quote",
    "QuoteFilter",
    "QuoteFilterRequest",
    "QuoteInput",
    "QuoteLostReason",
    "QuotePatch",
    "QuoteSide",
    "QuoteSideFilter",
    "QuoteStatus",
    "QuoteStatusFilter",
    "RailCarrier",
    "RailCarrierInput",
    "RailCarrierInputType",
    "RailCarrierPatch",
    "RailCarrierPatchType",
    "RailCarrierType",
    "RebookLoadResponse",
    "RelativeTimeUnit",
    "ReportTonuRequest",
    "ReportTonuRequestCostsItem",
    "ReportTonuResponse200",
    "ResourceReference",
    "ResourceReferenceInput",
    "RevertBillRequest",
    "RevertBillResponse200",
    "SavedSearch",
    "SavedSearchFilter",
    "SavedSearchFilterRequest",
    "SavedSearchInput",
    "SavedSearchLookup",
    "SavedSearchObject",
    "SavedSearchPatch",
    "SavedSearchType",
    "SearchConfigurationState",
    "SearchConfigurationStateColumnVisibility",
    "SearchConfigurationStateSearchCriteria",
    "SearchConfigurationStateSearchCriteriaFiltersItem",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteria",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMaxRelativeUnit",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaMinRelativeUnit",
    "SearchConfigurationStateSearchCriteriaFiltersItemSearchCriteriaValueRelativeUnit",
    "SearchConfigurationStateSortingItem",
    "SearchPaginationInfo",
    "SearchPaginationInput",
    "SearchSortOption",
    "SearchSortOptionOrder",
    "SendBillPaymentRemittanceBody",
    "SendBillPaymentRemittanceResponse200",
    "SendInvoiceEmailRequest",
    "SendInvoiceEmailResponse200",
    "Service",
    "ServiceCharge",
    "ServiceFilter",
    "ServiceFilterRequest",
    "ServiceInput",
    "ServiceInputChargesItem",
    "ServicePatch",
    "ServiceStatus",
    "ServiceStatusFilter",
    "ServiceSummary",
    "ServiceSummaryStatus",
    "ServiceType",
    "ServiceTypeFilter",
    "ServiceVendorContact",
    "Shipment",
    "ShipmentDeliveredPayload",
    "ShipmentDeliveredPayloadData",
    "ShipmentDeliveredPayloadEvent",
    "ShipmentFilter",
    "ShipmentFilterRequest",
    "ShipmentInput",
    "ShipmentLifecycleStatus",
    "ShipmentPatch",
    "ShipmentReferenceField",
    "ShipmentStatus",
    "ShipmentStatusFilter",
    "ShipmentTrackRequest",
    "ShipmentTrackResponse",
    "ShipmentTrackResult",
    "ShipmentTrackSearch",
    "ShowNotes",
    "StringFilter",
    "Team",
    "TeamFilter",
    "TeamFilterRequest",
    "TeamInput",
    "TeamObject",
    "TeamPatch",
    "TeamReference",
    "TeamReferenceObject",
    "TextSearchCriteria",
    "TextSearchCriteriaOperator",
    "TransportMode",
    "TruckloadCarrier",
    "TruckloadCarrierInput",
    "TruckloadCarrierInputType",
    "TruckloadCarrierPatch",
    "TruckloadCarrierPatchType",
    "TruckloadCarrierType",
    "User",
    "UserFilter",
    "UserFilterRequest",
    "UserInput",
    "UserObject",
    "UserPatch",
    "UserReference",
    "UserReferenceStatus",
    "UserRole",
    "UserRoleFilter",
    "UserSearchCriteria",
    "UserSearchRequest",
    "UserSearchRequestFormat",
    "UserSearchResponse",
    "UserSearchRow",
    "UserSearchRowObject",
    "UserSearchRowStatus",
    "UserSearchRowVisibilityType1",
    "UserStatus",
    "UserStatusFilter",
    "UsersUserReference",
    "UsersUserReferenceObject",
    "UUIDFilter",
    "UUIDSearchCriteria",
    "UUIDSearchCriteriaOperator",
    "ValidationError",
    "ValidationErrorDetailsItem",
    "Vendor",
    "VendorChangedPayload",
    "VendorChangedPayloadEvent",
    "VendorContact",
    "VendorContactChangedPayload",
    "VendorContactChangedPayloadEvent",
    "VendorContactFilter",
    "VendorContactFilterRequest",
    "VendorContactInput",
    "VendorContactObject",
    "VendorContactPatch",
    "VendorContactReference",
    "VendorContactReferenceObject",
    "VendorContactRole",
    "VendorContactRoleFilter",
    "VendorFilter",
    "VendorFilterRequest",
    "VendorInput",
    "VendorObject",
    "VendorPatch",
    "VendorPaymentMethod",
    "VendorPaymentMethodChangedPayload",
    "VendorPaymentMethodChangedPayloadEvent",
    "VendorPaymentMethodFilter",
    "VendorPaymentMethodFilterRequest",
    "VendorPaymentMethodInput",
    "VendorPaymentMethodPatch",
    "VendorPaymentMethodReference",
    "VendorPaymentMethodType",
    "VendorPaymentMethodTypeFilter",
    "VendorReference",
    "VendorsCurrency",
    "VendorSearchCriteria",
    "VendorSearchRequest",
    "VendorSearchRequestFormat",
    "VendorSearchResponse",
    "VendorSearchRow",
    "VendorSearchRowObject",
    "VendorSearchRowStatusType1",
    "VendorStatus",
    "VendorStatusFilter",
    "VoidCreditMemoRequest",
    "WebhookDelivery",
    "WebhookEvent",
    "WebhookPayload",
    "WebhookPayloadData",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
