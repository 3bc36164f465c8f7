"""An id, and texts that look like one."""

CUSTOMER_ID = "0b9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11"

NO_UUIDS = [
    " 0b9c2f4e8a534f0e9d8b0d3a4a4f7d1",  # `uuid.UUID` drops no blank, it counts it as a digit
    CUSTOMER_ID.replace("-", ""),
    f"{{{CUSTOMER_ID}}}",
    f"urn:uuid:{CUSTOMER_ID}",
    f" {CUSTOMER_ID}",
    f"{CUSTOMER_ID} ",
    f"{CUSTOMER_ID}\n",
    f"{CUSTOMER_ID}0",
    CUSTOMER_ID[:-1],
    CUSTOMER_ID.replace("-", "_"),
    CUSTOMER_ID.replace("0", "\N{ARABIC-INDIC DIGIT ZERO}"),
    CUSTOMER_ID.replace("0b9c2f4e-", "0b9c2f4-e"),
    "0x9c2f4e-8a53-4f0e-9d8b-0d3a4a4f7d11",
    "ERP-1",
]
