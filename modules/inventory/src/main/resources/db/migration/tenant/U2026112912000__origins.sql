DROP TRIGGER origin_follows_pieces ON lot;
DROP TABLE lot_origin, origin_passage_lot, origin_passage_share, origin_passage, origin_evidence, origin_record;
DROP FUNCTION origin_is_drawn, origin_follows_pieces;
