"""One command for each operation of the API, built from `mvmnt_client.operations`."""
