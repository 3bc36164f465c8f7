"""What the description says of the API's listings as tables: data of these types is in `mvmnt_client.tables`."""
