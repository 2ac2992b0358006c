package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.Recurring;

/** Sweeps the registry once a day: pointers to companies' letters that are over, and operators' answers that nobody asks for again. */
@ApplicationScoped
class Sweeping implements Recurring {
  @Inject
  RegistryLetters letters;

  @Override
  public String name() {
    return "mail.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run(Job job) {
    letters.sweep();
  }
}
