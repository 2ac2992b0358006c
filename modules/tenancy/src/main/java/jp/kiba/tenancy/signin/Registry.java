package jp.kiba.tenancy.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Cells;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.DirectoryTokens;
import jp.kiba.tenancy.api.KeySecret;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.OwnRoleName;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.SignIn;
import jp.kiba.tenancy.api.SignedIn.Identity;

/**
 * Who is it? The registry is asked before any company is bound, so at the door, by a login that may execute this function;
 * the member's state and roles then come from the company's own book, as that company.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Registry implements SignIn, Tenants {
  private static final int ID_LENGTH = 36;

  @Inject
  BareLogin registry;

  @Inject
  Cells cells;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @PersistenceContext(unitName = "platform")
  EntityManager platform;

  @Override
  public Optional<Caller> member(String issuer, String subject, UUID companyId) {
    return registry.seat(new Identity(issuer, subject), companyId).filter(BareLogin.Seat::open)
        .flatMap(seat -> inBook(seat, () -> seat.memberId() == null ? Optional.of(support(subject, seat)) : member(seat)));
  }

  @Override
  public Optional<Caller> key(KeySecret secret) {
    return registry.seat(secret.hash()).filter(BareLogin.Seat::open).flatMap(seat -> inBook(seat, () -> key(seat)));
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void keyUsed(UUID keyId) {
    registry.keyUsed(keyId);
  }

  private Optional<Caller> inBook(BareLogin.Seat seat, Callable<Optional<Caller>> ask) {
    cells.require(seat.tenant());
    try {
      return Current.as(seat.tenant(), new Actor(seat.memberId(), "", seat.tradeName()), ask);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything that any of its members may look at, and nothing that anybody may do. */
  private static Caller support(String subject, BareLogin.Seat seat) {
    var permissions = Permissions.of(seat.types(), Set.of(MemberRole.values()));
    permissions.removeIf(p -> !Permissions.isView(p));
    return new Caller(seat.tenant(), seat.tradeName(), seat.types(), seat.state(), null, "Kiba: " + subject, Set.of(), List.of(), permissions);
  }

  @SuppressWarnings("unchecked")
  private Optional<Caller> key(BareLogin.Seat seat) {
    List<Object[]> rows = em.createNativeQuery("SELECT name, permissions FROM api_key WHERE id = ?1 AND revoked_at IS NULL")
        .setParameter(1, seat.memberId()).getResultList();
    return rows.stream().findFirst().map(row -> new Caller(seat.tenant(), seat.tradeName(), seat.types(), seat.state(),
        seat.memberId(), "API: " + row[0], Set.of(), List.of(),
        now(seat, Permissions.narrowed(seat.types(), Names.splitTexts((String) row[1])))));
  }

  /** Who belongs to a suspended company only looks, and to one that is leaving also stays. */
  private static Set<String> now(BareLogin.Seat seat, Set<String> permissions) {
    if (seat.state() != CompanyState.ACTIVE) {
      permissions.removeIf(p -> !Permissions.isView(p)
          && !(seat.state() == CompanyState.LEAVING && p.equals(Permission.COMPANY_LEAVE)));
    }
    return permissions;
  }

  @SuppressWarnings("unchecked")
  private Optional<Caller> member(BareLogin.Seat seat) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT m.name, m.roles, coalesce(string_agg(r.id || r.name, chr(10) ORDER BY r.name), ''),
          coalesce(string_agg(r.permissions, ''), '')
        FROM member m LEFT JOIN role r ON position(r.id::text IN m.own_roles) > 0
        WHERE m.id = ?1 AND m.state = 'ACTIVE' GROUP BY m.id""")
        .setParameter(1, seat.memberId()).getResultList();
    return rows.stream().findFirst().map(row -> {
      var roles = Names.split((String) row[1], MemberRole.class);
      var permissions = now(seat, Permissions.of(seat.types(), roles, Names.splitTexts((String) row[3])));
      return new Caller(seat.tenant(), seat.tradeName(), seat.types(), seat.state(), seat.memberId(), (String) row[0],
          roles, ownRoles((String) row[2]), permissions);
    });
  }

  /** A line for each: the id, and directly behind it the name, which has no line break. */
  private static List<OwnRoleName> ownRoles(String lines) {
    return lines.lines().map(l -> new OwnRoleName(UUID.fromString(l.substring(0, ID_LENGTH)), l.substring(ID_LENGTH))).toList();
  }

  @Override
  public boolean operator(String issuer, String subject) {
    return registry.operator(new Identity(issuer, subject));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Tenant> find(UUID id) {
    List<String> schemas = platform.createNativeQuery("SELECT schema_name FROM platform.company WHERE id = ?1")
        .setParameter(1, id).getResultList();
    return schemas.stream().findFirst().map(schema -> new Tenant(id, schema));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Tenant> ofSchema(String schema) {
    List<UUID> ids = platform.createNativeQuery("SELECT id FROM platform.company WHERE schema_name = ?1")
        .setParameter(1, schema).getResultList();
    return ids.stream().findFirst().map(id -> new Tenant(id, schema));
  }

  @Override
  public Optional<Caller> directory(String token) {
    if (!DirectoryTokens.isForm(token)) {
      return Optional.empty();
    }
    var found = registry.directory(DirectoryTokens.hash(token)).filter(BareLogin.Seat::open);
    found.ifPresent(seat -> cells.require(seat.tenant()));
    return found.map(seat -> new Caller(seat.tenant(), seat.tradeName(), seat.types(), seat.state(), null, "SCIM", Set.of(),
        List.of(), Set.of(Permission.SCIM_PROVISION)));
  }
}
