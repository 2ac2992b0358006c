-- Workbooks with stock that people bring: one row for each file, from the upload to what became of it.
CREATE TABLE stock_import (
  id uuid PRIMARY KEY,
  file_name text NOT NULL,
  state text NOT NULL CHECK (state IN ('UPLOADING', 'ANALYSING', 'MAPPING', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED')),
  upload_id uuid NOT NULL UNIQUE,
  file text,
  format text,
  analysis text,
  mapping text,
  fingerprint text,
  mode text NOT NULL CHECK (mode IN ('ALL_OR_NOTHING', 'GOOD_ROWS')),
  new_places boolean NOT NULL,
  language text NOT NULL DEFAULT 'JA',
  staged boolean NOT NULL DEFAULT false,
  job_id uuid,
  problem_status int,
  problem_slug text,
  problem_key text,
  read_rows int NOT NULL DEFAULT 0,
  error_rows int NOT NULL DEFAULT 0,
  new_lots int NOT NULL DEFAULT 0,
  changed_lots int NOT NULL DEFAULT 0,
  same_lots int NOT NULL DEFAULT 0,
  formula_cells int NOT NULL DEFAULT 0,
  result_file text,
  by_name text NOT NULL,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX stock_import_newest ON stock_import (created_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_import TO ${tenant};

-- What the rows of a file say, between reading and applying. Those without errors go when it is applied.
CREATE TABLE import_row (
  import_id uuid NOT NULL REFERENCES stock_import ON DELETE CASCADE,
  row_number int NOT NULL,
  lot_id uuid NOT NULL,
  lot_number text,
  kind text,
  species text,
  grade text,
  product text,
  article text,
  thickness_mm numeric(6,1),
  width_mm numeric(6,1),
  length_mm numeric(7,1),
  diameter_cm numeric(5,1),
  length_m numeric(5,2),
  drying text,
  moisture_percent int,
  surface text,
  treatment text,
  marks text NOT NULL DEFAULT '',
  pieces_per_bundle int,
  volume_rule text,
  pieces int NOT NULL,
  volume_m3 numeric(14,4),
  place text,
  harvest_area text,
  legality_evidence text,
  cost_yen bigint,
  received_at timestamptz,
  digest text NOT NULL,
  errors jsonb,
  conflicts jsonb,
  PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_row_by_lot ON import_row (import_id, lot_number);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_row TO ${tenant};
COMMENT ON COLUMN import_row.lot_id IS 'Of the lot that it becomes, if it becomes one';
COMMENT ON COLUMN import_row.digest IS 'Equal when the row says the same, but for pieces and place';
COMMENT ON COLUMN import_row.conflicts IS 'What is wrong beside the other rows and the stock there is; found anew each time';

-- What the last import said of a lot: the next one is compared with that, not with what became of the lot since.
CREATE TABLE lot_import (
  lot_id uuid PRIMARY KEY REFERENCES lot,
  import_id uuid NOT NULL,
  pieces int NOT NULL,
  place text NOT NULL,
  digest text NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON lot_import TO ${tenant};

-- How a company's own tables are read, known again by their headers.
CREATE TABLE import_mapping (
  fingerprint text PRIMARY KEY,
  mapping text NOT NULL,
  used_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON import_mapping TO ${tenant};

-- What would become of each row now.
CREATE VIEW import_plan WITH (security_invoker = true) AS
SELECT r.import_id, r.row_number, r.lot_id AS new_lot_id, l.id AS lot_id, r.lot_number, i.lot_id IS NOT NULL AS imported,
  CASE WHEN r.errors IS NOT NULL OR r.conflicts IS NOT NULL THEN 'ERROR'
    WHEN l.id IS NULL THEN CASE WHEN r.pieces = 0 THEN 'SAME' ELSE 'NEW' END
    -- One that was entered by hand is compared with what it is now; what the row does not say stays.
    WHEN i.lot_id IS NULL THEN CASE WHEN l.place = r.place
      AND (l.article, l.drying, l.moisture_percent, l.surface, l.treatment, l.pieces_per_bundle, l.harvest_area, l.legality_evidence)
        IS NOT DISTINCT FROM (coalesce(r.article, l.article), coalesce(r.drying, l.drying), coalesce(r.moisture_percent, l.moisture_percent),
          coalesce(r.surface, l.surface), coalesce(r.treatment, l.treatment), coalesce(r.pieces_per_bundle, l.pieces_per_bundle),
          coalesce(r.harvest_area, l.harvest_area), coalesce(r.legality_evidence, l.legality_evidence))
      AND r.grade IN (l.grade, 'UNGRADED') AND r.marks IN (l.marks, '') AND coalesce(r.cost_yen, l.cost_yen) IS NOT DISTINCT FROM l.cost_yen
      THEN 'SAME' ELSE 'CHANGED' END
    WHEN i.digest = r.digest AND i.pieces = r.pieces AND i.place = r.place THEN 'SAME' ELSE 'CHANGED' END AS outcome,
  CASE WHEN i.lot_id IS NULL THEN r.pieces - l.pieces ELSE r.pieces - i.pieces END AS difference,
  r.place, coalesce(i.place, l.place) <> r.place AS moved, i.digest IS DISTINCT FROM r.digest AS described,
  l.id IS NOT NULL AND (l.kind, l.species, l.product, l.thickness_mm, l.width_mm, l.length_mm, l.diameter_cm, l.length_m)
    IS DISTINCT FROM (r.kind, r.species, r.product, r.thickness_mm, r.width_mm, r.length_mm, r.diameter_cm, r.length_m) AS other_wood
FROM import_row r LEFT JOIN lot l ON l.lot_number = r.lot_number LEFT JOIN lot_import i ON i.lot_id = l.id;
GRANT SELECT ON import_plan TO ${tenant};
