package jp.kiba.inventory.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Job;
import jp.kiba.kernel.api.JobHandler;

/** Bound to one company: what is new for it, it alone may see. */
@ApplicationScoped
class TellingJob implements JobHandler {
  static final String KIND = "searches.tell";

  @Inject
  Telling telling;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(Job job) {
    telling.tell();
  }
}
