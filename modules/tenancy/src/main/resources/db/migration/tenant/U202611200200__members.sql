DROP TABLE company_detail, member;
