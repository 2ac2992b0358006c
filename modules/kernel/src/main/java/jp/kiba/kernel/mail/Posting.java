package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Tenants;

/**
 * Brings one letter away. Sent first and noted then: when the server dies in between, it goes a second time with the same
 * Message-ID. Nothing of whom it goes to is logged, and the mail server's words are not either, which tend to repeat it.
 */
@ApplicationScoped
class Posting {
  private static final Logger LOG = Logger.getLogger("jp.kiba.mail");

  @Inject
  RegistryLetters registry;

  @Inject
  BookLetters books;

  @Inject
  MailServer server;

  @Inject
  Tenants tenants;

  /** @return whether there was one */
  boolean next() {
    var claimed = registry.claim();
    claimed.ifPresent(this::bring);
    return claimed.isPresent();
  }

  private void bring(WaitingLetter waiting) {
    try {
      if (waiting.company().isPresent() && waiting.company().flatMap(tenants::find).isEmpty()) {
        registry.givenUp(waiting.number, "its company is gone");
      } else if (waiting.expired(Now.instant())) {
        giveUp(waiting, "expired");
      } else {
        send(waiting);
      }
    } catch (AddressException e) {
      giveUp(waiting, "no address");
    } catch (SendFailedException e) {
      if (e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0) {
        giveUp(waiting, "refused");
      } else {
        retry(waiting, e);
      }
    } catch (MessagingException | RuntimeException e) {
      retry(waiting, e);
    }
  }

  private void send(WaitingLetter waiting) throws MessagingException {
    var letter = waiting.company().isEmpty() ? Optional.of(registry.opened(waiting)) : inBook(waiting);
    if (letter.isPresent()) {
      server.send(letter.get());
      if (waiting.company().isPresent()) {
        as(waiting, () -> books.sent(waiting.id));
      }
    }
    registry.sent(waiting.number);
  }

  private Optional<Letter> inBook(WaitingLetter waiting) {
    var found = new Letter[1];
    as(waiting, () -> found[0] = books.waiting(waiting.id).orElse(null));
    return Optional.ofNullable(found[0]);
  }

  private void giveUp(WaitingLetter waiting, String why) {
    LOG.warning("letter " + waiting.id + " is given up: " + why);
    if (waiting.company().isPresent()) {
      as(waiting, () -> books.givenUp(waiting.id));
    }
    registry.givenUp(waiting.number, why);
  }

  private void retry(WaitingLetter waiting, Exception e) {
    LOG.log(Level.WARNING, "letter {0} was not sent, attempt {1}: {2}",
        new Object[] {waiting.id, waiting.attempts, e.getClass().getSimpleName()});
    registry.failed(waiting.number, e.getClass().getSimpleName());
  }

  private void as(WaitingLetter waiting, Runnable work) {
    var tenant = waiting.company().flatMap(tenants::find)
        .orElseThrow(() -> new IllegalStateException("no book for letter " + waiting.id));
    try {
      Current.as(tenant, new Actor(null, "", ""), () -> {
        work.run();
        return null;
      });
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
