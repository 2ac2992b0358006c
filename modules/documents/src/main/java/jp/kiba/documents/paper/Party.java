package jp.kiba.documents.paper;

/**
 * One of the two companies of a paper, as it was on the day. All but the name may be null.
 *
 * @param name legal name, or the trade name where no other is known
 * @param registration 登録番号 of an issuer of qualified invoices, T and 13 digits
 */
public record Party(String name, String representative, String postalCode, String address, String phone, String registration) {
  public Party {
    name = Plain.line(name);
    representative = Plain.line(representative);
    postalCode = Plain.line(postalCode);
    address = Plain.line(address);
    phone = Plain.line(phone);
    registration = Plain.line(registration);
  }
}
