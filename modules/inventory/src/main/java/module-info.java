/** Wood and how it is measured, lots in stock, listings and the marketplace. */
module jp.kiba.inventory {
  requires transitive jp.kiba.tenancy;
  requires com.fasterxml.jackson.databind;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires jakarta.servlet;
  requires java.sql;
  requires microprofile.openapi.api;
  requires com.fasterxml.aalto;
  requires java.xml;
  requires org.apache.poi.poi;
  requires org.dhatim.fastexcel;
  requires org.postgresql.jdbc;

  exports jp.kiba.inventory.api;
}
