"""Documents: records of files, with pre-signed URLs to the object storage.

Only the response to the creation has an upload URL. Each response on an uploaded document has a new download URL.
"""

from pathlib import PurePosixPath

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.object_storage import MAX_SIZE
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, World


class Documents(Resource):
    """A document waits for its file, whose content then never changes."""

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        if record.get("fileSize", 0) > MAX_SIZE:
            raise InvalidBodyError("fileSize", f"a file has at most {MAX_SIZE} bytes")
        record["status"] = "PENDING_UPLOAD"
        record["extension"] = _extension(record["fileName"])

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if "fileName" in changes:
            changes["extension"] = _extension(changes["fileName"])

    def complete_response(self, content: JsonObject, call: Call) -> JsonObject:
        if content["status"] == "UPLOADED":
            content["downloadUrl"] = self.world.files.download_url(call.base_url, content)
        elif call.operation is self.operation("create"):
            content["uploadUrl"] = self.world.files.upload_url(call.base_url, content)
        return content


def store_document(world: World, document_type: str, file_name: str, content: bytes) -> JsonObject:
    """Store a document with a PDF that the sandbox wrote."""
    document = world.store["documents"].add(
        {
            "type": document_type,
            "fileName": file_name,
            "extension": _extension(file_name),
            "contentType": "application/pdf",
            "status": "PENDING_UPLOAD",
        }
    )
    world.files.put(document, content)
    return document


def _extension(file_name: str) -> str:
    return PurePosixPath(file_name).suffix.lstrip(".")
