DROP FUNCTION platform.link_login;
DROP FUNCTION platform.customer_issuers;
-- Who came by their company's provider goes back to the one identity they had before.
DELETE FROM platform.login l USING platform.issuer_connection i WHERE l.issuer = i.issuer AND l.company_id = i.company_id;
ALTER TABLE platform.login DROP CONSTRAINT login_one_of_each_issuer;
ALTER TABLE platform.login ADD CONSTRAINT login_company_id_member_id_key UNIQUE (company_id, member_id);
DROP TABLE platform.email_domain;
DROP TABLE platform.issuer_connection;
