-- Which notices a member wants by e-mail. Whoever has not said anything gets all that concern them.
CREATE TABLE notice_choice (
  member_id uuid NOT NULL REFERENCES member,
  kind text NOT NULL,
  wanted boolean NOT NULL,
  PRIMARY KEY (member_id, kind)
);
GRANT SELECT, INSERT, UPDATE ON notice_choice TO ${tenant};
