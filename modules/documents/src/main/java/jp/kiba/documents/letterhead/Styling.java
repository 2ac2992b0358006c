package jp.kiba.documents.letterhead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.kiba.documents.paper.Artwork;
import jp.kiba.documents.paper.Party;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Picture;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Letterhead;
import jp.kiba.tenancy.api.NumberPattern;
import jp.kiba.tenancy.api.Settings;

/** The company's own part of each of its papers, and how it is changed. */
@ApplicationScoped
@Transactional
public class Styling {
  private static final int MOST_BYTES = 1 << 20;
  private static final int MOST_PIXELS_A_SIDE = 4096;
  private static final int SIDE = 480;
  private static final String FIELD = "seal";

  /** What every paper of the bound company has of it. */
  public record Style(Party issuer, Artwork artwork, Language language, String numberPattern, Rounding taxRounding, String bank,
      String remarks) {}

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Letterhead.Source letterheads;

  @Inject
  Settings settings;

  @Inject
  Events events;

  /** @return the bound company's */
  public Style ours() {
    var own = setting();
    var head = letterheads.ours();
    var company = settings.inForce();
    var details = head.details();
    var issuer = new Party(details.legalName() == null ? head.tradeName() : details.legalName(), details.representative(),
        details.postalCode(), details.address(), details.phone(), details.invoiceRegistrationNumber());
    return new Style(issuer, new Artwork(head.logo(), own.seal), own.language == null ? company.language() : own.language,
        own.numberPattern == null ? company.numberPattern() : own.numberPattern, own.taxRounding, own.bank, own.remarks);
  }

  /** @return whether our papers are issued by themselves when an order calls for them */
  public boolean automatic() {
    return setting().automatic;
  }

  /** Makes whoever invoices in this book take turns, until the transaction ends. */
  public void lock() {
    em.lock(setting(), LockModeType.PESSIMISTIC_WRITE);
  }

  PaperSettingsView view() {
    var own = setting();
    return new PaperSettingsView(own.version, new PaperSettings(own.language, own.numberPattern, own.taxRounding, own.bank, own.remarks,
        own.automatic), own.seal != null);
  }

  PaperSettingsView change(ChangePaperSettings command) {
    var wanted = command.settings();
    if (wanted.numberPattern() != null && !NumberPattern.isValid(wanted.numberPattern())) {
      throw Problem.refused("settings.numberPattern", "documents.no-number-pattern", "{YYYY}", "{YY}", "{00000}");
    }
    setting().change(command.version(), wanted);
    return changed();
  }

  /** @return PNG
   *  @throws Problem 404 where there is none */
  byte[] seal() {
    var seal = setting().seal;
    if (seal == null) {
      throw Problem.notFound();
    }
    return seal;
  }

  PaperSettingsView put(byte[] sent) {
    if (sent.length > MOST_BYTES) {
      throw Problem.refused(FIELD, "documents.seal-too-large");
    }
    try {
      setting().bear(Picture.read(sent, MOST_PIXELS_A_SIDE, MOST_PIXELS_A_SIDE).within(SIDE).png());
    } catch (Picture.Refused e) {
      throw Problem.refused(FIELD, e.fault() == Picture.Fault.TOO_LARGE ? "documents.seal-too-large" : "documents.seal-no-picture");
    }
    return changed();
  }

  void remove() {
    setting().bear(null);
    changed();
  }

  private PaperSettingsView changed() {
    events.fire(new PaperSettingsChanged(Current.tenant().id()));
    em.flush();
    return view();
  }

  private PaperSetting setting() {
    return em.find(PaperSetting.class, 1);
  }
}
