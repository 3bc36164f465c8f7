#!/bin/sh
# Sends accounts of an ERP, and reports on them. Credentials come from MVMNT_CLIENT_ID and MVMNT_CLIENT_SECRET.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

cat >"$folder/customers.csv" <<'CSV'
erp_id,name,status
ERP-1,Northwind,ACTIVE
ERP-2,Southwind,QUALIFIED
CSV
mvmnt customers upsert --from "$folder/customers.csv" --key erp_id --yes

mvmnt customers update ERP-2 --set status=ACTIVE --query name
mvmnt customers filter --where status=ACTIVE --where 'name~wind' --output csv --columns key,name

mvmnt customers get ERP-404 || test $? -eq 3 # there is no such customer

mvmnt customers export --format jsonl --to "$folder/customers.jsonl"
wc -l <"$folder/customers.jsonl"
