ALTER TABLE origin_passage_share DROP CONSTRAINT certified_out_is_in_times_yield;
-- What the older rule would have refused may be there.
ALTER TABLE origin_passage_share ADD CONSTRAINT certified_out_is_in_times_yield
  CHECK (certified_out_m3 <= certified_in_m3 * CASE WHEN input_m3 = 0 THEN 0 ELSE least(1, output_m3 / input_m3) END) NOT VALID;
