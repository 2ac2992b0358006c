/** Companies, their people and what these may do, and who is whose partner. */
module jp.kiba.tenancy {
  requires transitive jp.kiba.kernel;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.concurrency;
  requires jakarta.inject;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires com.fasterxml.jackson.databind;
  requires scim2.sdk.common;
  requires java.naming;
  requires java.logging;
  requires microprofile.config.api;
  requires microprofile.openapi.api;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires flyway.core;
  requires org.dhatim.fastexcel;
  requires org.postgresql.jdbc;

  exports jp.kiba.tenancy.api;
}
