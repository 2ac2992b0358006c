DROP TABLE enquiry_order, enquiry, approval_deputy, approval;
