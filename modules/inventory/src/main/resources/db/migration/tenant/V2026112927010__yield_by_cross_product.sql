-- A quotient is rounded, and what came out whole looked a hair too much: every second sawing of certified logs was refused.
-- Multiplied across there is nothing to round.
ALTER TABLE origin_passage_share DROP CONSTRAINT certified_out_is_in_times_yield;
ALTER TABLE origin_passage_share ADD CONSTRAINT certified_out_is_in_times_yield
  CHECK (certified_out_m3 * input_m3 <= certified_in_m3 * least(input_m3, output_m3) AND (input_m3 > 0 OR certified_out_m3 = 0));
