ALTER TABLE notice_choice DROP COLUMN delivery;
DROP TABLE notice;
