package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.tenancy.api.Settings;

/** The buyer's numbers of orders, as the buyer's settings write them. */
@ApplicationScoped
class OrderNumbers {
  @Inject
  NumberSeries numbers;

  @Inject
  Settings settings;

  String next() {
    int year = Now.today().getYear();
    return settings.inForce().documentNumber(year, numbers.next("order", year));
  }
}
