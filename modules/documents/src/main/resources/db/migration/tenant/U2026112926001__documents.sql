DROP TABLE paper_setting;
DROP TABLE document_hold;
DROP TABLE invoiced_shipment;
DROP TABLE document;
