-- What a buyer finds wrong with what arrived, until both agree what becomes of it. Only the disputed amount waits; how many claims are
-- open and what they come to stands with the order.
ALTER TABLE trade_order
  ADD COLUMN open_claims int NOT NULL DEFAULT 0 CHECK (open_claims >= 0),
  ADD COLUMN disputed_yen bigint NOT NULL DEFAULT 0 CHECK (disputed_yen >= 0);

CREATE TABLE trade_claim (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order,
  claim_no int NOT NULL CHECK (claim_no > 0),
  line_id uuid NOT NULL REFERENCES trade_line,
  kind text NOT NULL CHECK (kind IN ('SHORT', 'DAMAGED', 'WRONG_GRADE', 'OTHER')),
  pieces int NOT NULL CHECK (pieces > 0),
  disputed_yen bigint NOT NULL CHECK (disputed_yen >= 0),
  status text NOT NULL CHECK (status IN ('OPEN', 'ANSWERED', 'RESOLVED', 'WITHDRAWN')),
  outcome text CHECK (outcome IN ('CREDIT', 'REPLACEMENT', 'RETURN', 'REFUSED')),
  credit_yen bigint CHECK (credit_yen BETWEEN 1 AND disputed_yen),
  opened_at timestamptz NOT NULL,
  ended_at timestamptz,
  UNIQUE (order_id, claim_no),
  CHECK ((status IN ('RESOLVED', 'WITHDRAWN')) = (ended_at IS NOT NULL)),
  CHECK (status NOT IN ('ANSWERED', 'RESOLVED') OR outcome IS NOT NULL),
  CHECK ((outcome IS NOT DISTINCT FROM 'CREDIT' OR outcome IS NOT DISTINCT FROM 'RETURN') OR credit_yen IS NULL)
);
COMMENT ON COLUMN trade_claim.disputed_yen IS 'of those pieces, without tax';
COMMENT ON COLUMN trade_claim.credit_yen IS 'what the seller offers to take off, without tax; agreed once it is resolved';

-- What the two said about it. Written once.
CREATE TABLE trade_claim_message (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  claim_id uuid NOT NULL REFERENCES trade_claim,
  message_no int NOT NULL,
  at timestamptz NOT NULL,
  company uuid NOT NULL,
  occasion text NOT NULL CHECK (occasion IN ('OPENED', 'ANSWERED', 'OBJECTED', 'AGREED', 'WITHDRAWN')),
  outcome text,
  credit_yen bigint,
  text text NOT NULL,
  photos text NOT NULL DEFAULT '',
  UNIQUE (claim_id, message_no)
);
CREATE INDEX trade_claim_message_of_order ON trade_claim_message (order_id);

GRANT SELECT, INSERT, UPDATE (status, outcome, credit_yen, ended_at) ON trade_claim TO ${tenant};
GRANT SELECT, INSERT ON trade_claim_message TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON trade_claim, trade_claim_message TO exchange;
