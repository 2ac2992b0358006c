package jp.kiba.documents.pint;

import jp.kiba.documents.paper.Party;

/** One of the two companies of a structured invoice. */
final class PintParty {
  /** 法人番号 and 適格請求書発行事業者登録番号, of the list of electronic address schemes. */
  private static final String CORPORATE_NUMBER = "0188";
  private static final String REGISTRATION_NUMBER = "0221";

  private PintParty() {}

  /** @param number T and 13 digits, or the 13 digits of a company
   *  @param seller says under which number it is registered for the tax */
  static void write(Ubl ubl, Party party, String number, boolean seller) {
    ubl.group("Party", () -> {
      ubl.field("EndpointID", "schemeID", number.startsWith("T") ? REGISTRATION_NUMBER : CORPORATE_NUMBER, number);
      ubl.group("PartyName", () -> ubl.text("Name", party.name()));
      ubl.group("PostalAddress", () -> {
        ubl.text("StreetName", party.address());
        ubl.text("PostalZone", party.postalCode());
        ubl.group("Country", () -> ubl.text("IdentificationCode", "JP"));
      });
      if (seller) {
        ubl.group("PartyTaxScheme", () -> {
          ubl.text("CompanyID", party.registration());
          ubl.group("TaxScheme", () -> ubl.text("ID", "VAT"));
        });
      }
      ubl.group("PartyLegalEntity", () -> ubl.text("RegistrationName", party.name()));
      if (party.representative() != null || party.phone() != null) {
        ubl.group("Contact", () -> {
          ubl.text("Name", party.representative());
          ubl.text("Telephone", party.phone());
        });
      }
    });
  }
}
