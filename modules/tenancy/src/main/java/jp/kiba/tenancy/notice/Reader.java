package jp.kiba.tenancy.notice;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.Permissions;

/** A member who may be told something. */
record Reader(UUID id, String email, Language language, Set<String> permissions, Delivery delivery) {

  /** @param row id, e-mail, language, roles, permissions of the company's own roles, what was chosen of the kind, and before there was a choice */
  static Reader of(Object[] row, Set<CompanyType> types) {
    return new Reader((UUID) row[0], (String) row[1], Language.valueOf(((String) row[2]).toUpperCase(Locale.ROOT)),
        Permissions.of(types, Names.split((String) row[3], MemberRole.class), Names.splitTexts((String) row[4])),
        Delivery.of((String) row[5], (Boolean) row[6]));
  }
}
