package jp.kiba.tenancy.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.KeySecret;
import jp.kiba.tenancy.api.Permissions;

/** Gives programs keys and takes them away. Nobody gives a key more than they hold; what only people do, no key does. */
@ApplicationScoped
@Transactional
class Keying {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  Page<ApiKeyView> page(Caller caller, Cursor after, int limit) {
    var select = Select.of(em, ApiKey.class, "select k from ApiKey k");
    if (after != null) {
      select.where("(k.madeAt < :at or (k.madeAt = :at and k.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var uses = uses();
    return Page.of(select.list("k.madeAt desc, k.id desc", limit), limit, k -> Cursor.after(k.madeAt, k.id))
        .map(k -> view(caller, k, uses.get(k.id)));
  }

  /** @return what this caller can let a key do */
  List<String> givable(Caller caller) {
    return Permissions.forPrograms(caller.types()).stream().filter(caller.permissions()::contains).toList();
  }

  ApiKeyMade make(Caller caller, MakeApiKey command) {
    if (!Permissions.forPrograms(caller.types()).containsAll(command.permissions())) {
      throw Problem.refused("permissions", "tenancy.not-for-programs");
    }
    if (!caller.permissions().containsAll(command.permissions())) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
    var secret = KeySecret.fresh();
    var key = ApiKey.made(command, secret.hint(), caller.memberId(), endOf(command.expiresOn()));
    em.persist(key);
    em.flush();
    em.createNativeQuery("SELECT platform.make_key(?1, ?2, ?3)::text").setParameter(1, key.id).setParameter(2, secret.hash())
        .setParameter(3, key.expiresAt.atOffset(ZoneOffset.UTC)).getSingleResult();
    var made = view(caller, key, null);
    events.fire(new ApiKeyEvent.Made(key.id, new Changes(null, made)));
    return new ApiKeyMade(made, secret.text());
  }

  ApiKeyView revoke(Caller caller, UUID id, int version) {
    var key = em.find(ApiKey.class, id);
    if (key == null) {
      throw Problem.notFound();
    }
    key.revoke(version);
    em.flush();
    em.createNativeQuery("SELECT platform.revoke_key(?1)").setParameter(1, id).getSingleResult();
    events.fire(new ApiKeyEvent.Revoked(id, Changes.of("name", key.name, null)));
    return view(caller, key, uses().get(id));
  }

  private static Instant endOf(LocalDate day) {
    var today = Now.today();
    if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
      throw Problem.refused("expiresOn", "tenancy.key-expiry");
    }
    return day.plusDays(1).atStartOfDay(JAPAN).toInstant();
  }

  private static ApiKeyView view(Caller caller, ApiKey key, Instant lastUsedAt) {
    return new ApiKeyView(key.id, key.name, Permissions.narrowed(caller.types(), key.permissions()), key.hint, key.madeBy,
        key.madeAt, key.expiresAt, lastUsedAt, key.state(), key.version);
  }

  @SuppressWarnings("unchecked")
  private Map<UUID, Instant> uses() {
    var uses = new HashMap<UUID, Instant>();
    List<Object[]> rows = em.createNativeQuery(
        "SELECT key_id, CAST(extract(epoch FROM last_used_at) * 1000 AS bigint) FROM platform.key_uses()").getResultList();
    rows.forEach(row -> uses.put((UUID) row[0], Instant.ofEpochMilli((Long) row[1])));
    return uses;
  }
}
