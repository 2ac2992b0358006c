-- What goes on after a partial acceptance begins with a version of its own.
ALTER TABLE trade_revision DROP CONSTRAINT trade_revision_occasion_check,
  ADD CONSTRAINT trade_revision_occasion_check CHECK (occasion IN ('REQUEST', 'QUOTE', 'COUNTER', 'SPLIT', 'PLACE', 'CONFIRM', 'AMENDMENT'));
