DROP FUNCTION platform.issue_upload(uuid, text, text, bigint, timestamptz), platform.own_upload(uuid), platform.complete_upload(uuid);
DROP TABLE platform.upload;
