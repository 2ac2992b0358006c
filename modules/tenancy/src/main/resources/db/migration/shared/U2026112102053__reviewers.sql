-- Reviewers' logins, if any, are dropped before: SELECT platform.close_reviewer(login), then platform.drop_reviewer(login).
DROP FUNCTION platform.drop_reviewer(text), platform.close_reviewer(text), platform.make_reviewer(text, text, text, timestamptz),
  platform.grant_reviewer(text, text), platform.own_reviews(), platform.withdraw_review(uuid),
  platform.consent_to_review(uuid, text, text, timestamptz);
DROP TABLE platform.review;
