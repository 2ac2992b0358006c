package jp.kiba.inventory.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.tenancy.api.VolumeRules;

/** Tells those who agree on terms which rules there are. */
@ApplicationScoped
class AgreeableRules implements VolumeRules {

  @Override
  public boolean agreeable(String names) {
    return VolumeRule.agreeable(names);
  }
}
