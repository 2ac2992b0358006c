package jp.kiba.tenancy.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.MemberRole;

/**
 * What the company's directory does to its members. Nobody gets a letter: they come by the company's own sign-in. The rules of
 * the house hold here, too; only the question whether the caller holds what they give does not arise: the directory's token was
 * made by an administrator.
 */
@ApplicationScoped
@Transactional
public class Provisioning {
  private static final int MOST = 10_000;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Staffing staffing;

  @Inject
  Events events;

  private record Known(String userName, String externalId, boolean gone) {}

  /** @return everybody but those whom the directory deleted, the oldest first */
  public List<ProvisionedPerson> all() {
    var known = known();
    return em.createQuery("select m from Member m order by m.invitedAt, m.id", Member.class).setMaxResults(MOST).getResultList().stream()
        .filter(m -> !known.containsKey(m.id) || !known.get(m.id).gone()).map(m -> person(m, known.get(m.id))).toList();
  }

  public Optional<ProvisionedPerson> one(UUID id) {
    return all().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** @return the new member: invited, with the right to look and no other */
  public ProvisionedPerson create(ProvisionedPerson wanted) {
    mustBeFree(wanted, null);
    var member = Member.invited(UUID.randomUUID(), new InviteMember(wanted.name(), wanted.email(), Set.of(MemberRole.VIEWER), Set.of(), wanted.language()));
    em.persist(member);
    em.flush();
    remember(member.id, wanted, false);
    events.fire(new MemberEvent.Invited(member.id));
    if (!wanted.active()) {
      staffing.disable(member.id);
    }
    return fresh(member.id);
  }

  /** @param seen the version the directory saw, or null when it did not say
   *  @throws Problem 404, stale, or when it would disable the last administrator */
  public ProvisionedPerson replace(UUID id, Integer seen, ProvisionedPerson wanted) {
    var before = one(id).orElseThrow(Problem::notFound);
    if (seen != null && seen != before.version()) {
      throw Problem.stale();
    }
    mustBeFree(wanted, id);
    var member = em.find(Member.class, id);
    member.call(wanted.name(), wanted.email(), wanted.language());
    remember(id, wanted, false);
    em.flush();
    if (before.active() && !wanted.active()) {
      staffing.disable(id);
    } else if (!before.active() && wanted.active()) {
      staffing.enable(id);
    }
    return fresh(id);
  }

  /** Disables the member and shows them to the directory no more. */
  public void remove(UUID id) {
    var person = one(id).orElseThrow(Problem::notFound);
    if (person.active()) {
      staffing.disable(id);
    }
    remember(id, person, true);
  }

  /** Makes these members, and no others, hold the role. Whom that leaves without any keeps the right to look.
   *  @param role the name of a preset, or the id of a role of the company's own */
  public void hold(String role, Set<UUID> wanted) {
    for (var person : all()) {
      boolean holds = person.holds(role);
      if (holds != wanted.contains(person.id())) {
        var presets = new HashSet<>(person.roles());
        var own = new HashSet<>(person.ownRoles());
        change(role, !holds, presets, own);
        if (presets.isEmpty() && own.isEmpty()) {
          presets.add(MemberRole.VIEWER);
        }
        staffing.assign(person.id(), presets, own);
      }
    }
  }

  private static void change(String role, boolean give, Set<MemberRole> presets, Set<UUID> own) {
    var preset = Arrays.stream(MemberRole.values()).filter(r -> r.name().equals(role)).findFirst();
    if (give) {
      preset.ifPresentOrElse(presets::add, () -> own.add(UUID.fromString(role)));
    } else {
      preset.ifPresentOrElse(presets::remove, () -> own.remove(UUID.fromString(role)));
    }
  }

  /** @return the roles there are, by name of the preset or id of the company's own, with the name that people read */
  @SuppressWarnings("unchecked")
  public Map<String, String> roles() {
    var roles = new LinkedHashMap<String, String>();
    for (var preset : MemberRole.values()) {
      roles.put(preset.name(), preset.name().charAt(0) + preset.name().substring(1).toLowerCase(Locale.ROOT));
    }
    List<Object[]> own = em.createNativeQuery("SELECT id, name FROM role ORDER BY name").getResultList();
    own.forEach(r -> roles.put(r[0].toString(), (String) r[1]));
    return roles;
  }

  /** @return the directory's ids of our roles, where it gave any */
  @SuppressWarnings("unchecked")
  public Map<String, String> groupIds() {
    List<Object[]> rows = em.createNativeQuery("SELECT role, external_id FROM provisioned_group WHERE external_id IS NOT NULL").getResultList();
    var ids = new HashMap<String, String>();
    rows.forEach(r -> ids.put((String) r[0], (String) r[1]));
    return ids;
  }

  public void call(String role, String externalId) {
    em.createNativeQuery("""
        INSERT INTO provisioned_group (role, external_id) VALUES (?1, ?2) ON CONFLICT (role) DO UPDATE SET external_id = EXCLUDED.external_id""")
        .setParameter(1, role).setParameter(2, externalId).executeUpdate();
  }

  private void mustBeFree(ProvisionedPerson wanted, UUID but) {
    boolean taken = all().stream().filter(p -> !p.id().equals(but)).anyMatch(p -> p.userName().equalsIgnoreCase(wanted.userName())
        || (p.active() && wanted.active() && p.email().equalsIgnoreCase(wanted.email())));
    if (taken) {
      throw Problem.conflict("conflict", "kernel.taken");
    }
  }

  private void remember(UUID id, ProvisionedPerson wanted, boolean gone) {
    em.createNativeQuery("""
        INSERT INTO provisioned_member (member_id, user_name, external_id, gone) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (member_id) DO UPDATE SET user_name = EXCLUDED.user_name, external_id = EXCLUDED.external_id, gone = EXCLUDED.gone""")
        .setParameter(1, id).setParameter(2, wanted.userName()).setParameter(3, wanted.externalId()).setParameter(4, gone).executeUpdate();
  }

  private ProvisionedPerson fresh(UUID id) {
    em.flush();
    return one(id).orElseThrow(Problem::notFound);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, Known> known() {
    List<Object[]> rows = em.createNativeQuery("SELECT member_id, user_name, external_id, gone FROM provisioned_member").getResultList();
    var known = new HashMap<UUID, Known>();
    rows.forEach(r -> known.put((UUID) r[0], new Known((String) r[1], (String) r[2], (Boolean) r[3])));
    return known;
  }

  private static ProvisionedPerson person(Member m, Known known) {
    return new ProvisionedPerson(m.id, known == null ? m.email : known.userName(), known == null ? null : known.externalId(), m.name, m.email,
        m.language, m.roles(), m.ownRoles(), m.state != Member.State.DISABLED, m.invitedAt, m.version);
  }
}
