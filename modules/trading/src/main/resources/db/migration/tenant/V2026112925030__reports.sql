-- Reports begin with when orders were placed; the history holds every other step as well.
CREATE INDEX trade_step_placed ON trade_step (at, order_id) WHERE command = 'PLACE';

-- Who has the report of the day sent every morning.
CREATE TABLE daily_report (
  member_id uuid PRIMARY KEY
);
GRANT SELECT, INSERT, DELETE ON daily_report TO ${tenant};
