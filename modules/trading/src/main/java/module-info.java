/** The trade between two companies, from the draft to the receipt. */
module jp.kiba.trading {
  requires transitive jp.kiba.inventory;
  requires com.fasterxml.jackson.databind;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.servlet;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires microprofile.openapi.api;

  exports jp.kiba.trading.api;
}
