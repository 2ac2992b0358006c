DROP FUNCTION platform.enqueue_job(uuid, text, uuid, text, timestamptz), platform.own_job(uuid);
DROP TABLE platform.recurring, platform.job;
