-- The days of delivery that an order of ours missed, as far as they were told of: each once.
CREATE TABLE order_overdue (
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  deliver_on date NOT NULL,
  noted_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (order_id, deliver_on)
);
GRANT SELECT, INSERT ON order_overdue TO ${tenant};
