DROP TABLE load_plan_line, load_plan;
