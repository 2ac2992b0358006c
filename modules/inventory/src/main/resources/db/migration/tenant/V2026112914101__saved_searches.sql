-- What members look for again and again. Up to where each was looked at, and told of by e-mail: the oldest transaction that was
-- running then, and the time.
CREATE TABLE saved_search (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL,
  name text NOT NULL,
  wanted text NOT NULL,
  sort text NOT NULL,
  notify boolean NOT NULL,
  seen_xid text NOT NULL,
  seen_at timestamptz NOT NULL,
  told_xid text NOT NULL,
  told_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX saved_search_of_member ON saved_search (member_id, created_at, id);
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO ${tenant};
