DROP TABLE daily_report;
DROP INDEX trade_step_placed;
