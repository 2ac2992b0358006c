-- The company that asks to call a confirmed order off, while the other has not answered; why, and what was answered, stands in the steps.
ALTER TABLE trade_order ADD COLUMN cancellation_asked_by uuid CHECK (cancellation_asked_by IN (buyer, seller));
