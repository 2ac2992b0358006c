package jp.kiba.tenancy.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.tenancy.api.CompanySettings;
import jp.kiba.tenancy.api.Settings;
import jp.kiba.tenancy.api.VolumeRules;

@ApplicationScoped
@Transactional
class Configuring implements Settings {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @Inject
  VolumeRules volumeRules;

  SettingsView ours() {
    return view(setting());
  }

  SettingsView change(ChangeSettings command) {
    var setting = setting();
    setting.seenAs(command.version());
    em.lock(setting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    var before = setting.chosen();
    var chosen = command.chosen().checked();
    volumeRules.check(chosen.terms(), "chosen.terms.");
    setting.choose(chosen);
    em.flush();
    events.fire(new SettingsChanged(Current.tenant().id(), new Changes(before, setting.chosen())));
    return view(setting);
  }

  @Override
  public CompanySettings inForce() {
    return setting().chosen().over(CompanySettings.DEFAULTS);
  }

  private CompanySetting setting() {
    return em.find(CompanySetting.class, 1);
  }

  private static SettingsView view(CompanySetting setting) {
    var chosen = setting.chosen();
    return new SettingsView(setting.version, chosen, CompanySettings.DEFAULTS, chosen.over(CompanySettings.DEFAULTS));
  }
}
