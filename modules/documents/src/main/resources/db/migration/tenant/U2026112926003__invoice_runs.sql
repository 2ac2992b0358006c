DROP TABLE invoice_run_partner;
DROP TABLE invoice_run;
