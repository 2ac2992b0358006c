/** Trade documents in XLSX and PDF. */
module jp.kiba.documents {
  requires transitive jp.kiba.trading;
  requires com.fasterxml.jackson.databind;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.concurrency;
  requires jakarta.inject;
  requires jakarta.servlet;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires java.desktop;
  requires java.xml;
  requires microprofile.openapi.api;
  requires org.dhatim.fastexcel;
  requires commons;
  requires io;
  requires kernel;
  requires layout;
  requires pdfa;

  exports jp.kiba.documents.api;
}
