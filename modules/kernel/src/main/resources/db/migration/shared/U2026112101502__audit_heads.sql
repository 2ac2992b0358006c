DROP FUNCTION platform.audit_anchor(), platform.anchor_audit(bigint, bytea);
DROP TABLE platform.audit_head;
