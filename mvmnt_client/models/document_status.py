from mvmnt._json.open_enum import OpenEnum


class DocumentStatus(OpenEnum):
    """Upload state of a document. `PENDING_UPLOAD` means that the record exists without its file, `UPLOADED` that the
    file is in storage."""

    PENDING_UPLOAD = "PENDING_UPLOAD"
    UPLOADED = "UPLOADED"
