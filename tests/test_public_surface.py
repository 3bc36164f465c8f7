"""The public names of every public module. A name that is not listed here is private."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import mvmnt
import mvmnt.models
import mvmnt.types
import mvmnt_client.models
import mvmnt_client.typed_dicts

PUBLIC = {
    "mvmnt": """
        ApiConnectionError ApiError ApiTimeoutError AuthenticationError BadRequestError ClientClosedError
        ForkedClientError Clock
        ConfigurationError ConflictError CursorPage CursorPaginator DecodeError DocumentPendingError DocumentSourceError
        DocumentTransferError EventLoopError FieldError FilterPaginator Id Key MemoryTokenStore Mvmnt MvmntError
        NotFoundError NumberedPage PageNumberPaginator PaginationError PermissionDeniedError RateLimit RateLimitError
        RecordRef RecordRefError RequestBodyError ResponseTooLargeError RetryPolicy Secret ServerError Timeout Token
        TokenError TokenStore UNSET UnreadableRecord UnreadableRecordError Unset Upserted ValidationError
        WindowState Windows WindowsState __version__
        """,
    "mvmnt.client": "DEFAULT_BASE_URL DEFAULT_LIMITS DEFAULT_TIMEOUT Mvmnt",
    "mvmnt.concurrency": "map_concurrent",
    "mvmnt.doctor": "Check Diagnosis",
    "mvmnt.documents": "Documents MAX_FILE_SIZE Progress Source",
    "mvmnt.errors": """
        ApiConnectionError ApiError ApiTimeoutError AuthenticationError BadRequestError ClientClosedError
        ForkedClientError
        ConfigurationError ConflictError DecodeError DocumentPendingError DocumentSourceError DocumentTransferError
        EventLoopError FieldError MvmntError NotFoundError PaginationError PermissionDeniedError RateLimitError
        RecordRefError RequestBodyError ResponseTooLargeError ServerError TokenError
        UnreadableRecordError ValidationError
        """,
    "mvmnt.events": "BudgetLost BudgetRestored CallEnded CallsPaused ClientEvent RecordSkipped RetryPlanned",
    "mvmnt.mcp": "DEFAULT_TOKENS server",
    "mvmnt.middleware": "Middleware Request Response Send",
    "mvmnt.mirror": """
        Account Changes ClusterError Destination DestinationError Job MirrorLockedError Outcome Report TableReport
        TableState Unit mirror_accounts read_accounts
        Verification VerifiedTable mirror plan planned run source verify watch
        """,
    "mvmnt.redis_tokens": "RedisTokenStore",
    "mvmnt.responses": "ResponseInfo captured_responses",
    "mvmnt.sandbox": "WebhookTarget create_app",
    "mvmnt.sync": "CursorPaginator FilterPaginator Mvmnt PageNumberPaginator Windows map_concurrent",
    "mvmnt.testing": "MvmntSandbox",
    "mvmnt.version": "__version__",
    "mvmnt.webhooks": """
        DeliveryError DeliveryKey Event HandlerFailure ReceiverStats WebhookReceiver delivery_key parse record_id verify
        """,
}


@pytest.mark.parametrize("module", PUBLIC)
def test_a_public_module_has_these_names_and_no_others(module: str) -> None:
    names = import_module(module).__all__
    assert sorted(names) == sorted(PUBLIC[module].split())
    for name in names:
        getattr(import_module(module), name)


def test_every_module_without_an_underscore_is_listed() -> None:
    modules = {f"mvmnt.{module.name}" for module in pkgutil.iter_modules(mvmnt.__path__) if module.name[0] != "_"}
    assert modules == PUBLIC.keys() - {"mvmnt"} | {"mvmnt.models", "mvmnt.types"}


def test_models_are_all_generated_models_and_enums() -> None:
    files = Path(mvmnt_client.models.__file__).parent.glob("*.py")
    assert len(mvmnt.models.__all__) == len([file for file in files if file.name != "__init__.py"])
    for name in mvmnt.models.__all__:
        assert getattr(mvmnt.models, name) is getattr(mvmnt_client.models, name)
        assert name in dir(mvmnt.models)


def test_types_are_all_typed_mappings_of_models() -> None:
    assert len(mvmnt.types.__all__) > 150
    for name in mvmnt.types.__all__:
        assert getattr(mvmnt.types, name) is getattr(mvmnt_client.typed_dicts, name)
        assert name in dir(mvmnt.types)
        assert name.removesuffix("Dict") in mvmnt.models.__all__


def test_a_typed_mapping_tells_at_run_time_which_members_are_required() -> None:
    assert mvmnt.types.CustomerInputDict.__required_keys__ == {"name", "status"}
    assert mvmnt.types.CustomerPatchDict.__required_keys__ == frozenset()


def test_an_unknown_typed_mapping_is_an_import_error() -> None:
    with pytest.raises(ImportError, match=r"'CustommerDict' from 'mvmnt\.types'"):
        from mvmnt.types import CustommerDict  # type: ignore[attr-defined]  # the mistake under test  # noqa: F401


def test_calls_load_no_typed_mappings() -> None:
    code = """
import sys
import mvmnt.sync, mvmnt.types, mvmnt_client.api.customers, mvmnt_client.api.customers.create_customer
import mvmnt_client.sync.customers
print([name for name in sys.modules if name.startswith("mvmnt_client.typed_dicts")])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


def test_an_unknown_model_is_an_import_error() -> None:
    with pytest.raises(ImportError, match=r"'Custommer' from 'mvmnt\.models'"):
        from mvmnt.models import Custommer  # type: ignore[attr-defined]  # the mistake under test  # noqa: F401


def test_a_model_loads_without_the_http_library_and_other_models() -> None:
    code = """
import sys
from mvmnt.models import Company
print([name for name in sys.modules if name.startswith(("httpx", "aiohttp", "mvmnt_client.models.customer"))])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


def test_absence_is_told_from_null_with_names_of_the_package() -> None:
    from mvmnt import UNSET, Unset
    from mvmnt.models import CustomerPatch

    patch = CustomerPatch(name="Northwind")
    assert isinstance(patch.notes, Unset)
    assert patch.notes is UNSET
    assert patch.to_dict() == {"name": "Northwind"}
