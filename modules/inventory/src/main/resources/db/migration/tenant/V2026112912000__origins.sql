-- Where wood comes from and what shows that it was felled lawfully (合法伐採木材等の流通及び利用の促進に関する法律, 2025-04-01).
-- Supplier and note are nobody else's business; passed_on is what our own supplier told us, as it came.
CREATE TABLE origin_record (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  own_harvest boolean NOT NULL,
  species text NOT NULL CHECK (species LIKE ',_%,'),
  country text CHECK (country ~ '^[A-Z]{2}$'),
  prefecture text CHECK (prefecture ~ '^[0-9]{2}$'),
  area text NOT NULL,
  harvested_from date,
  harvested_until date CHECK (harvested_until >= harvested_from),
  evidence_kind text NOT NULL,
  certificate text NOT NULL DEFAULT '',
  certificate_until date,
  legality text NOT NULL CHECK (legality IN ('VERIFIED', 'PENDING', 'UNVERIFIED')),
  legality_reason text NOT NULL DEFAULT '',
  verified_at timestamptz,
  verified_by uuid,
  verified_by_name text,
  certified_m3 numeric(14,4) CHECK (certified_m3 >= 0),
  attached_m3 numeric(16,6) NOT NULL DEFAULT 0 CHECK (attached_m3 >= 0),
  supplier text NOT NULL DEFAULT '',
  note text NOT NULL DEFAULT '',
  disclosed boolean NOT NULL DEFAULT false,
  received_line uuid,
  received_index int,
  passed_on text,
  opened_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  -- The evidence covers so much; no more may be drawn from it, whoever draws at the same time. Null: it names no volume.
  CONSTRAINT origin_covers_what_is_attached CHECK (attached_m3 <= certified_m3),
  CHECK (num_nonnulls(received_line, received_index, passed_on) IN (0, 3)),
  UNIQUE (received_line, received_index)
);
CREATE INDEX origin_record_newest ON origin_record (opened_at DESC, id DESC);
CREATE INDEX origin_record_as_typed ON origin_record (species, area, certificate);

CREATE TABLE origin_evidence (
  id uuid PRIMARY KEY,
  record_id uuid NOT NULL REFERENCES origin_record ON DELETE CASCADE,
  name text NOT NULL,
  content_type text NOT NULL,
  length bigint NOT NULL CHECK (length > 0),
  sha256 text NOT NULL,
  file text NOT NULL UNIQUE,
  added_at timestamptz NOT NULL,
  added_by_name text NOT NULL
);
CREATE INDEX origin_evidence_of_record ON origin_evidence (record_id, added_at);

-- Wood of some lots becomes wood of others: split, merged, or worked.
CREATE TABLE origin_passage (
  id uuid PRIMARY KEY,
  reason text NOT NULL CHECK (reason IN ('SPLIT', 'MERGE', 'MOVE', 'TRANSFORM')),
  at timestamptz NOT NULL
);

-- What of a record went in, and how much certified volume came out so far: never more than went in, times the yield.
CREATE TABLE origin_passage_share (
  passage_id uuid NOT NULL REFERENCES origin_passage,
  record_id uuid NOT NULL REFERENCES origin_record ON DELETE CASCADE,
  input_m3 numeric(14,4) NOT NULL CHECK (input_m3 >= 0),
  output_m3 numeric(14,4) NOT NULL CHECK (output_m3 >= 0),
  certified_in_m3 numeric(16,6) NOT NULL CHECK (certified_in_m3 >= 0),
  certified_out_m3 numeric(16,6) NOT NULL DEFAULT 0 CHECK (certified_out_m3 >= 0),
  PRIMARY KEY (passage_id, record_id),
  CONSTRAINT certified_out_is_in_times_yield
    CHECK (certified_out_m3 <= certified_in_m3 * CASE WHEN input_m3 = 0 THEN 0 ELSE least(1, output_m3 / input_m3) END)
);
CREATE INDEX origin_passage_share_of_record ON origin_passage_share (record_id);

-- Which lots it was, for the chain in our own book.
CREATE TABLE origin_passage_lot (
  id uuid PRIMARY KEY,
  passage_id uuid NOT NULL REFERENCES origin_passage,
  record_id uuid NOT NULL REFERENCES origin_record ON DELETE CASCADE,
  lot_id uuid NOT NULL REFERENCES lot,
  direction text NOT NULL CHECK (direction IN ('IN', 'OUT')),
  volume_m3 numeric(16,6) NOT NULL,
  certified_m3 numeric(16,6) NOT NULL,
  source_m3 numeric(16,6) NOT NULL
);
CREATE INDEX origin_passage_lot_of_record ON origin_passage_lot (record_id);
CREATE INDEX origin_passage_lot_of_passage ON origin_passage_lot (passage_id);
CREATE INDEX origin_passage_lot_of_lot ON origin_passage_lot (lot_id);

-- So much of a lot is of that origin; so much of that its evidence covers; so much wood came into the company for it.
CREATE TABLE lot_origin (
  id uuid PRIMARY KEY,
  lot_id uuid NOT NULL REFERENCES lot,
  record_id uuid NOT NULL REFERENCES origin_record ON DELETE CASCADE,
  passage_id uuid REFERENCES origin_passage,
  volume_m3 numeric(16,6) NOT NULL CHECK (volume_m3 >= 0),
  certified_m3 numeric(16,6) NOT NULL CHECK (certified_m3 BETWEEN 0 AND volume_m3),
  source_m3 numeric(16,6) NOT NULL CHECK (source_m3 >= 0),
  used_at timestamptz,
  UNIQUE (lot_id, record_id)
);
CREATE INDEX lot_origin_of_record ON lot_origin (record_id);

-- Certified volume in a lot is drawn from somewhere: from the record, or from what came out of a passage. The constraints there
-- say whether there is enough, and the row's lock makes those who draw at once take turns.
CREATE FUNCTION origin_is_drawn() RETURNS trigger LANGUAGE plpgsql SET search_path = ${tenant} AS $$
DECLARE more numeric := NEW.certified_m3;
BEGIN
  IF TG_OP = 'UPDATE' THEN more := NEW.certified_m3 - OLD.certified_m3; END IF;
  IF more <= 0 THEN RETURN NULL; END IF;
  IF NEW.passage_id IS NULL THEN
    UPDATE origin_record SET attached_m3 = attached_m3 + more WHERE id = NEW.record_id;
  ELSE
    UPDATE origin_passage_share SET certified_out_m3 = certified_out_m3 + more
    WHERE passage_id = NEW.passage_id AND record_id = NEW.record_id;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'nothing of this origin went in' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION origin_is_drawn FROM PUBLIC;
CREATE TRIGGER origin_is_drawn AFTER INSERT OR UPDATE OF certified_m3 ON lot_origin
  FOR EACH ROW EXECUTE FUNCTION origin_is_drawn();

-- Whoever takes pieces out of a lot takes their share of its origins along. Pieces that are found again have none.
CREATE FUNCTION origin_follows_pieces() RETURNS trigger LANGUAGE plpgsql SET search_path = ${tenant} AS $$
BEGIN
  UPDATE lot_origin SET volume_m3 = trunc(volume_m3 * NEW.pieces / OLD.pieces, 6),
    certified_m3 = trunc(certified_m3 * NEW.pieces / OLD.pieces, 6),
    source_m3 = trunc(source_m3 * NEW.pieces / OLD.pieces, 6), used_at = now()
  WHERE lot_id = NEW.id;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION origin_follows_pieces FROM PUBLIC;
CREATE TRIGGER origin_follows_pieces AFTER UPDATE OF pieces ON lot
  FOR EACH ROW WHEN (NEW.pieces < OLD.pieces) EXECUTE FUNCTION origin_follows_pieces();

-- Five years from the last transfer, nothing goes: what this role deletes before, is not there to be deleted.
ALTER TABLE origin_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_book ON origin_record TO ${tenant} USING (true) WITH CHECK (true);
CREATE POLICY kept_five_years ON origin_record AS RESTRICTIVE FOR DELETE TO ${tenant} USING (NOT EXISTS (
  SELECT FROM lot_origin o WHERE o.record_id = origin_record.id AND (o.used_at IS NULL OR o.used_at > now() - interval '5 years')));
ALTER TABLE origin_evidence ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_book ON origin_evidence TO ${tenant} USING (true) WITH CHECK (true);
CREATE POLICY kept_five_years ON origin_evidence AS RESTRICTIVE FOR DELETE TO ${tenant} USING (NOT EXISTS (
  SELECT FROM lot_origin o WHERE o.record_id = origin_evidence.record_id AND o.used_at > now() - interval '5 years'));
ALTER TABLE lot_origin ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_book ON lot_origin TO ${tenant} USING (true) WITH CHECK (true);
CREATE POLICY kept_once_used ON lot_origin AS RESTRICTIVE FOR DELETE TO ${tenant} USING (used_at IS NULL);

GRANT SELECT, INSERT, UPDATE, DELETE ON origin_record, lot_origin TO ${tenant};
GRANT SELECT, INSERT, DELETE ON origin_evidence TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON origin_passage_share TO ${tenant};
GRANT SELECT, INSERT ON origin_passage, origin_passage_lot TO ${tenant};
