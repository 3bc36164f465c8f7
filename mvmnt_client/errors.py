"""What endpoint functions raise; the whole tree stands in `mvmnt.errors`."""

from mvmnt.errors import ApiConnectionError, ApiError, ApiTimeoutError, DecodeError, MvmntError, RequestBodyError

__all__ = ["ApiConnectionError", "ApiError", "ApiTimeoutError", "DecodeError", "MvmntError", "RequestBodyError"]
