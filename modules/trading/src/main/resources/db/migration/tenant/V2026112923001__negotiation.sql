-- What two companies settle before there is an order. All of it is shared: see V202611200400. Nothing that was carried over is ever
-- deleted; what is no longer part of the order says so.
ALTER TABLE trade_order
  ADD COLUMN transport text NOT NULL DEFAULT 'SELLER_DELIVERS' CHECK (transport IN ('SELLER_DELIVERS', 'BUYER_COLLECTS')),
  ADD COLUMN revision_no int NOT NULL DEFAULT 0 CHECK (revision_no >= 0),
  ADD COLUMN split_from uuid;
COMMENT ON COLUMN trade_order.revision_no IS 'of the latest revision; 0 before there is one';
COMMENT ON COLUMN trade_order.split_from IS 'the order whose other lines were accepted without these';
CREATE INDEX trade_order_split_from ON trade_order (split_from) WHERE split_from IS NOT NULL;

ALTER TABLE trade_line
  ALTER COLUMN listing_id DROP NOT NULL,
  ADD COLUMN description text,
  ADD COLUMN wanted_pieces int CHECK (wanted_pieces > 0),
  ADD COLUMN answer text CHECK (answer IN ('OFFERED', 'PARTIAL', 'ALTERNATIVE', 'DECLINED')),
  ADD COLUMN alternative_to uuid,
  ADD COLUMN dropped boolean NOT NULL DEFAULT false,
  ADD COLUMN tax_percent int NOT NULL DEFAULT 10 CHECK (tax_percent IN (0, 8, 10));
COMMENT ON COLUMN trade_line.description IS 'in the words of who asked, where no listing was asked for';
COMMENT ON COLUMN trade_line.wanted_pieces IS 'asked for, where fewer were offered';
COMMENT ON COLUMN trade_line.alternative_to IS 'the line instead of which this one is offered';

CREATE TABLE trade_charge (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  charge_no int NOT NULL,
  kind text NOT NULL CHECK (kind IN ('FREIGHT', 'HANDLING', 'DISCOUNT', 'OTHER')),
  label text NOT NULL,
  amount_yen bigint NOT NULL,
  tax_percent int CHECK (tax_percent IN (0, 8, 10)),
  dropped boolean NOT NULL DEFAULT false,
  UNIQUE (order_id, charge_no),
  -- A discount is negative, and is split over the rates of what it is off.
  CHECK ((kind = 'DISCOUNT') = (amount_yen < 0)),
  CHECK ((kind = 'DISCOUNT') = (tax_percent IS NULL))
);
COMMENT ON COLUMN trade_charge.amount_yen IS 'without tax';

-- The whole content as one side put it before the other, or as both agreed: written once.
CREATE TABLE trade_revision (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order,
  revision_no int NOT NULL CHECK (revision_no > 0),
  at timestamptz NOT NULL,
  company uuid NOT NULL,
  occasion text NOT NULL CHECK (occasion IN ('REQUEST', 'QUOTE', 'COUNTER', 'PLACE', 'CONFIRM', 'AMENDMENT')),
  valid_until date,
  remarks text NOT NULL,
  content text NOT NULL,
  UNIQUE (order_id, revision_no)
);

-- Files that both parties keep. The bytes lie in each company's own storage, under the name that the id gives.
CREATE TABLE trade_attachment (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('REQUEST', 'RECEIPT', 'CLAIM', 'OTHER')),
  name text NOT NULL,
  content_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes > 0),
  sha256 text NOT NULL,
  company uuid NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX trade_attachment_of_order ON trade_attachment (order_id, at, id);

-- A file that nobody else has seen may be taken back.
ALTER TABLE trade_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_book ON trade_attachment TO ${tenant} USING (true) WITH CHECK (true);
CREATE POLICY carried_over ON trade_attachment TO exchange USING (true) WITH CHECK (true);
CREATE POLICY only_of_drafts_go ON trade_attachment AS RESTRICTIVE FOR DELETE TO ${tenant}
  USING (EXISTS (SELECT FROM trade_order o WHERE o.id = order_id AND o.status = 'DRAFT'));

GRANT SELECT, INSERT, UPDATE, DELETE ON trade_charge TO ${tenant};
GRANT SELECT, INSERT, DELETE ON trade_attachment TO ${tenant};
GRANT SELECT, INSERT ON trade_revision TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON trade_charge, trade_revision, trade_attachment TO exchange;
