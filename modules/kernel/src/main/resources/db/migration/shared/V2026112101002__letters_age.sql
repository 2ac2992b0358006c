-- What is over is swept away after a while.
CREATE INDEX letter_over ON platform.letter (queued_at) WHERE sent_at IS NOT NULL OR given_up_at IS NOT NULL;
CREATE INDEX idempotent_answer_age ON platform.idempotent_answer (created_at);
