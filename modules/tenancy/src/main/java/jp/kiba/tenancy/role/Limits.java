package jp.kiba.tenancy.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.Permissions;

/** The rule of {@link ApprovalLimits}, over the company's book. */
@ApplicationScoped
@Transactional
class Limits implements ApprovalLimits {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OwnRoles roles;

  @Override
  @SuppressWarnings("unchecked")
  public OptionalLong of(UUID memberId) {
    List<Object[]> rows = em.createNativeQuery("SELECT own_limit, approval_limit_yen, roles, own_roles FROM member"
        + " WHERE id = coalesce((SELECT made_by FROM api_key WHERE id = CAST(?1 AS uuid)), CAST(?1 AS uuid))")
        .setParameter(1, memberId).getResultList();
    if (rows.isEmpty()) {
      return OptionalLong.empty();
    }
    var row = rows.get(0);
    if ((Boolean) row[0]) {
      return limit((Long) row[1]);
    }
    var own = (String) row[3];
    return highest(ordering((String) row[2], own(own, Names.splitTexts(own).isEmpty() ? List.of() : roles.entities()), roles.presetLimits()));
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Approver> approvers() {
    List<Object[]> rows = em.createNativeQuery(
        "SELECT id, name, own_limit, approval_limit_yen, roles, own_roles FROM member WHERE state = 'ACTIVE' ORDER BY id").getResultList();
    var all = roles.entities();
    var presetLimits = roles.presetLimits();
    var approvers = new ArrayList<Approver>();
    for (var row : rows) {
      var own = own((String) row[5], all);
      if (approves((String) row[4], own)) {
        approvers.add(new Approver((UUID) row[0], (String) row[1],
            (Boolean) row[2] ? limit((Long) row[3]) : highest(ordering((String) row[4], own, presetLimits))));
      }
    }
    return approvers;
  }

  private static boolean approves(String presets, List<OwnRole> own) {
    return Names.split(presets, MemberRole.class).stream().anyMatch(r -> Permissions.of(r).contains(Permission.ORDER_APPROVE))
        || own.stream().anyMatch(r -> r.permissions().contains(Permission.ORDER_APPROVE));
  }

  private static OptionalLong limit(Long yen) {
    return yen == null ? OptionalLong.empty() : OptionalLong.of(yen);
  }

  /** @return the limits of those roles that let one order or approve at all; null for one without */
  private static List<Long> ordering(String presets, List<OwnRole> own, Map<MemberRole, Long> presetLimits) {
    var limits = new ArrayList<Long>();
    Names.split(presets, MemberRole.class).stream().filter(r -> decides(Permissions.of(r))).forEach(r -> limits.add(presetLimits.get(r)));
    own.stream().filter(r -> decides(r.permissions())).forEach(r -> limits.add(r.approvalLimitYen));
    return limits;
  }

  private static boolean decides(Set<String> permissions) {
    return permissions.contains(Permission.ORDER_PLACE) || permissions.contains(Permission.ORDER_APPROVE);
  }

  /** @return of all roles those that a member holds */
  private static List<OwnRole> own(String joined, List<OwnRole> all) {
    var ids = Names.splitTexts(joined);
    return all.stream().filter(r -> ids.contains(r.id.toString())).toList();
  }

  static OptionalLong highest(List<Long> limits) {
    return limits.contains(null) ? OptionalLong.empty() : limits.stream().mapToLong(Long::longValue).max();
  }
}
