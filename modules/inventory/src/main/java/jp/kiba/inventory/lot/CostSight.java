package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;

/** Whether who asks may see what stock has cost. */
@ApplicationScoped
public class CostSight {
  @Inject
  SignedIn signedIn;

  public boolean shown() {
    return signedIn.member().filter(m -> m.permissions().contains(Permission.COST_VIEW)).isPresent();
  }
}
