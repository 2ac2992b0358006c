/** Wood and how it is measured, lots in stock, listings and the marketplace. */
module jp.kiba.inventory {
  requires transitive jp.kiba.tenancy;
  requires com.fasterxml.jackson.databind;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.transaction;
  requires jakarta.validation;
  requires microprofile.openapi.api;

  exports jp.kiba.inventory.api;
}
