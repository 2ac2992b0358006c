-- What members are told, to be read in the application; whether it goes by e-mail as well, and when, is each member's choice.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL REFERENCES member,
  kind text NOT NULL,
  page text NOT NULL,
  by_name text NOT NULL,
  detail text NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  -- Waits to be told in the letter of the day.
  in_digest boolean NOT NULL
);
CREATE INDEX notice_newest ON notice (member_id, at DESC, id DESC);
CREATE INDEX notice_unread ON notice (member_id) WHERE read_at IS NULL;
CREATE INDEX notice_to_tell ON notice (member_id) WHERE in_digest;
GRANT SELECT, INSERT, UPDATE ON notice TO ${tenant};

-- At once, once a day, or not at all. Null where somebody chose before there was a letter of the day: wanted says it then.
ALTER TABLE notice_choice ADD COLUMN delivery text CHECK (delivery IN ('AT_ONCE', 'DAILY', 'OFF'));
