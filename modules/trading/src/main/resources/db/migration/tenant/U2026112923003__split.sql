DELETE FROM trade_revision WHERE occasion = 'SPLIT';
ALTER TABLE trade_revision DROP CONSTRAINT trade_revision_occasion_check,
  ADD CONSTRAINT trade_revision_occasion_check CHECK (occasion IN ('REQUEST', 'QUOTE', 'COUNTER', 'PLACE', 'CONFIRM', 'AMENDMENT'));
