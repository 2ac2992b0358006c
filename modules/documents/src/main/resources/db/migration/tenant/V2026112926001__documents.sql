-- Papers of the trade as they were issued, the same row in the issuer's and in the recipient's book, and papers that came from
-- outside, in the book of who filed them. Nobody changes or removes one: there is no right to. What replaces one says so itself.
CREATE TABLE document (
  id uuid PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('ISSUED', 'FILED')),
  kind text NOT NULL,
  number text NOT NULL,
  series_year int,
  series_no int CHECK (series_no > 0),
  language text NOT NULL,
  issuer uuid,
  issuer_name text NOT NULL,
  recipient uuid,
  recipient_name text NOT NULL,
  of_order uuid,
  order_number text,
  shipment_id uuid,
  period_from date,
  period_to date,
  issued_on date NOT NULL,
  due_on date,
  net_yen bigint,
  tax_yen bigint,
  total_yen bigint,
  replaces uuid UNIQUE REFERENCES document,
  concerns uuid REFERENCES document,
  reason text,
  content text,
  pdf_sha256 text,
  pdf_bytes bigint,
  xlsx_sha256 text,
  xlsx_bytes bigint,
  other_type text,
  issued_at timestamptz NOT NULL,
  keep_until date NOT NULL,
  CHECK ((status = 'ISSUED') = (num_nonnulls(issuer, recipient, series_year, series_no, content, pdf_sha256, xlsx_sha256) = 7)),
  CHECK (issuer <> recipient),
  -- Gapless is the series' business; that no number stands on two papers is this one's.
  UNIQUE (issuer, kind, series_year, series_no)
);
-- Two clicks make one paper: of an order, or of a shipment, there is one of each kind that replaces none. What asks for money may come
-- again, as more is received: there each shipment is asked for once.
CREATE UNIQUE INDEX document_once ON document (of_order, kind, coalesce(shipment_id, of_order))
  WHERE status = 'ISSUED' AND replaces IS NULL AND of_order IS NOT NULL AND kind NOT IN ('INVOICE', 'CREDIT_NOTE', 'RECEIPT');
CREATE UNIQUE INDEX document_receipt_once ON document (concerns) WHERE kind = 'RECEIPT' AND replaces IS NULL;
CREATE INDEX document_newest ON document (issued_on DESC, id DESC);
CREATE INDEX document_of_order ON document (of_order, issued_at) WHERE of_order IS NOT NULL;
CREATE INDEX document_concerns ON document (concerns) WHERE concerns IS NOT NULL;
CREATE INDEX document_by_total ON document (total_yen);
CREATE INDEX document_by_number ON document (number);
COMMENT ON COLUMN document.net_yen IS 'without tax; null on papers without prices';
COMMENT ON COLUMN document.total_yen IS 'what the paper asks for or is about: with tax where tax arises on it';
COMMENT ON COLUMN document.concerns IS 'the invoice that a credit note gives back of';
COMMENT ON COLUMN document.content IS 'the paper as it was written, so that it can be set again';
COMMENT ON COLUMN document.other_type IS 'media type of a filed paper that is no PDF';

-- Which shipments an invoice asks for, in the seller's book: each shipment once, whoever invoices it, by itself or with its month.
CREATE TABLE invoiced_shipment (
  shipment_id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document,
  net_yen bigint NOT NULL
);
CREATE INDEX invoiced_shipment_of ON invoiced_shipment (document_id);

-- Kept beyond its time for a dispute or an audit, in one's own book: the last line says whether.
CREATE TABLE document_hold (
  id uuid PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES document,
  held boolean NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX document_hold_of ON document_hold (document_id, at DESC);

-- How a company likes its papers.
CREATE TABLE paper_setting (
  id int PRIMARY KEY CHECK (id = 1),
  language text CHECK (language IN ('JA', 'EN')),
  number_pattern text,
  tax_rounding text NOT NULL DEFAULT 'FLOOR' CHECK (tax_rounding IN ('FLOOR', 'HALF_UP', 'CEILING')),
  bank text NOT NULL DEFAULT '',
  remarks text NOT NULL DEFAULT '',
  seal bytea,
  automatic boolean NOT NULL DEFAULT false,
  version int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN paper_setting.automatic IS 'papers are issued by themselves when an order calls for them';
INSERT INTO paper_setting (id) VALUES (1);

GRANT SELECT, INSERT ON document, invoiced_shipment, document_hold TO ${tenant};
GRANT SELECT, UPDATE ON paper_setting TO ${tenant};
GRANT SELECT, INSERT ON document TO exchange;
