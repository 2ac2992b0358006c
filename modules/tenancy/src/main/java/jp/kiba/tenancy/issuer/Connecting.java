package jp.kiba.tenancy.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.CustomerIssuer;
import jp.kiba.tenancy.operator.OperatorAudit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which company brings which identity provider. What is activated or disabled here holds on every node within seconds. */
@ApplicationScoped
@Transactional
class Connecting {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  OperatorAudit audit;

  @Inject
  EmailDomains domains;

  @Inject
  Seal seal;

  @Inject
  @ConfigProperty(name = "kiba.issuers")
  List<String> ours;

  /** Providers with one name for all their customers. Their audience tells whose token it is. */
  @Inject
  @ConfigProperty(name = "kiba.shared.issuers", defaultValue = "https://accounts.google.com")
  List<String> shared;

  Page<IssuerView> page(UUID company, Cursor after, int limit) {
    var select = Select.of(em, IssuerConnection.class, "select i from IssuerConnection i").where("i.companyId = :company", "company", company);
    if (after != null) {
      select.where("(i.createdAt < :at or (i.createdAt = :at and i.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("i.createdAt desc, i.id desc", limit), limit, i -> Cursor.after(i.createdAt, i.id)).map(this::view);
  }

  IssuerView one(UUID id) {
    return view(find(id));
  }

  IssuerView add(AddIssuer command) {
    companyName(command.companyId());
    var made = IssuerConnection.draft(command.companyId());
    take(made, command.settings());
    em.persist(made);
    return done(made, "issuer.added");
  }

  IssuerView change(UUID id, ChangeIssuer command) {
    var issuer = find(id, command.version());
    take(issuer, command.settings());
    return done(issuer, "issuer.changed");
  }

  IssuerView activate(UUID id, int version) {
    var issuer = find(id, version);
    issuer.activate();
    if (domains.of(issuer.companyId).stream().noneMatch(d -> d.provenAt() != null)) {
      throw Problem.conflict("transition-not-allowed", "tenancy.no-proven-domain");
    }
    return done(issuer, "issuer.activated");
  }

  IssuerView disable(UUID id, int version) {
    var issuer = find(id, version);
    issuer.disable();
    return done(issuer, "issuer.disabled");
  }

  IssuerView name(UUID id, String domain) {
    var issuer = find(id);
    domains.add(issuer.companyId, domain);
    return done(issuer, "domain.named");
  }

  IssuerView forget(UUID id, String domain) {
    var issuer = find(id);
    domains.remove(issuer.companyId, domain);
    return done(issuer, "domain.forgotten");
  }

  /** @param texts what the DNS says at the domain */
  IssuerView prove(UUID id, String domain, Set<String> texts) {
    var issuer = find(id);
    domains.prove(issuer.companyId, domain, texts);
    return done(issuer, "domain.proven");
  }

  private void take(IssuerConnection issuer, IssuerSettings settings) {
    if (ours.contains(settings.issuer())) {
      throw Problem.refused("settings.issuer", "tenancy.issuer-is-ours");
    }
    if ((settings.tokenUseClaim() == null) != (settings.tokenUse() == null)) {
      throw Problem.refused("settings.tokenUse", "tenancy.token-use-incomplete");
    }
    var secret = settings.clientSecret() == null || settings.clientSecret().isBlank() ? null : seal.close(CustomerIssuer.secretPlace(issuer.id), settings.clientSecret());
    issuer.take(settings, shared.contains(settings.issuer()), secret);
  }

  private IssuerConnection find(UUID id, int version) {
    var issuer = find(id);
    issuer.seenAs(version);
    return issuer;
  }

  private IssuerConnection find(UUID id) {
    var issuer = em.find(IssuerConnection.class, id);
    if (issuer == null) {
      throw Problem.notFound();
    }
    return issuer;
  }

  private IssuerView done(IssuerConnection issuer, String event) {
    em.flush();
    audit.note(event, issuer.companyId);
    return view(issuer);
  }

  private IssuerView view(IssuerConnection issuer) {
    return new IssuerView(issuer.id, issuer.companyId, companyName(issuer.companyId), issuer.settings(), issuer.sealedSecret != null,
        issuer.state, domains.of(issuer.companyId), issuer.createdAt, issuer.version);
  }

  @SuppressWarnings("unchecked")
  private String companyName(UUID id) {
    List<String> names = em.createNativeQuery("SELECT trade_name FROM platform.company WHERE id = ?1").setParameter(1, id).getResultList();
    return names.stream().findFirst().orElseThrow(Problem::notFound);
  }
}
