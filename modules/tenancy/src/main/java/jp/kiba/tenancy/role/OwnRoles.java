package jp.kiba.tenancy.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyRoles;
import jp.kiba.tenancy.api.MemberRole;

/** The company's own roles, and what it says about the presets. */
@ApplicationScoped
class OwnRoles implements CompanyRoles {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  List<OwnRole> entities() {
    return em.createQuery("select r from OwnRole r order by r.name, r.id", OwnRole.class).getResultList();
  }

  @Override
  public List<CompanyRoles.Role> all() {
    return entities().stream().map(r -> new CompanyRoles.Role(r.id, r.name, r.permissions())).toList();
  }

  @Override
  public Set<String> permissions(Collection<UUID> ids) {
    var granted = new TreeSet<String>();
    if (!ids.isEmpty()) {
      var found = em.createQuery("select r from OwnRole r where r.id in :ids order by r.id", OwnRole.class)
          .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
      if (found.size() < Set.copyOf(ids).size()) {
        throw Problem.refused("ownRoles", "tenancy.no-such-role");
      }
      found.forEach(r -> granted.addAll(r.permissions()));
    }
    return granted;
  }

  /** @return the names of those who hold it, disabled ones too: they may come back */
  @SuppressWarnings("unchecked")
  List<String> holders(UUID role) {
    return em.createNativeQuery("SELECT name FROM member WHERE position(?1 IN own_roles) > 0 ORDER BY name, id")
        .setParameter(1, role.toString()).getResultList();
  }

  @SuppressWarnings("unchecked")
  Map<MemberRole, Long> presetLimits() {
    var limits = new EnumMap<MemberRole, Long>(MemberRole.class);
    List<Object[]> rows = em.createNativeQuery("SELECT role, approval_limit_yen FROM preset_limit").getResultList();
    rows.forEach(row -> limits.put(MemberRole.valueOf((String) row[0]), (Long) row[1]));
    return limits;
  }

  void limit(MemberRole preset, Long yen) {
    em.createNativeQuery("DELETE FROM preset_limit WHERE role = ?1").setParameter(1, preset.name()).executeUpdate();
    if (yen != null) {
      em.createNativeQuery("INSERT INTO preset_limit (role, approval_limit_yen) VALUES (?1, ?2)")
          .setParameter(1, preset.name()).setParameter(2, yen).executeUpdate();
    }
  }
}
