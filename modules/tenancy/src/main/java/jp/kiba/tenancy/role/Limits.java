package jp.kiba.tenancy.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
    return highest(ordering((String) row[2], (String) row[3]));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<String> approver(UUID memberId) {
    List<Object[]> rows = em.createNativeQuery("SELECT name, roles, own_roles FROM member WHERE id = ?1 AND state = 'ACTIVE'")
        .setParameter(1, memberId).getResultList();
    return rows.stream().filter(row -> approves((String) row[1], (String) row[2])).map(row -> (String) row[0]).findFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Approver> approvers() {
    List<Object[]> rows = em.createNativeQuery(
        "SELECT id, own_limit, approval_limit_yen, roles, own_roles FROM member WHERE state = 'ACTIVE' ORDER BY id").getResultList();
    return rows.stream().filter(row -> approves((String) row[3], (String) row[4])).map(row -> new Approver((UUID) row[0],
        (Boolean) row[1] ? limit((Long) row[2]) : highest(ordering((String) row[3], (String) row[4])))).toList();
  }

  private boolean approves(String presets, String own) {
    return Names.split(presets, MemberRole.class).stream().anyMatch(r -> Permissions.of(r).contains(Permission.ORDER_APPROVE))
        || own(own).anyMatch(r -> r.permissions().contains(Permission.ORDER_APPROVE));
  }

  private static OptionalLong limit(Long yen) {
    return yen == null ? OptionalLong.empty() : OptionalLong.of(yen);
  }

  /** @return the limits of those roles that let one order or approve at all; null for one without */
  private List<Long> ordering(String presets, String own) {
    var limits = new ArrayList<Long>();
    var presetLimits = roles.presetLimits();
    Names.split(presets, MemberRole.class).stream().filter(r -> decides(Permissions.of(r))).forEach(r -> limits.add(presetLimits.get(r)));
    own(own).filter(r -> decides(r.permissions())).forEach(r -> limits.add(r.approvalLimitYen));
    return limits;
  }

  private static boolean decides(Set<String> permissions) {
    return permissions.contains(Permission.ORDER_PLACE) || permissions.contains(Permission.ORDER_APPROVE);
  }

  private Stream<OwnRole> own(String joined) {
    var ids = Names.splitTexts(joined);
    return ids.isEmpty() ? Stream.empty() : roles.entities().stream().filter(r -> ids.contains(r.id.toString()));
  }

  static OptionalLong highest(List<Long> limits) {
    return limits.contains(null) ? OptionalLong.empty() : limits.stream().mapToLong(Long::longValue).max();
  }
}
