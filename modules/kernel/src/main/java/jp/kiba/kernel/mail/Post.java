package jp.kiba.kernel.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Letter;
import jp.kiba.kernel.api.LetterState;
import jp.kiba.kernel.api.Mail;

/** Takes letters in: a company's stay in its book and the registry has the id alone; the operator's lie in the registry. */
@ApplicationScoped
class Post implements Mail {
  @Inject
  BookLetters ours;

  @Inject
  RegistryLetters operators;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void send(Letter letter) {
    if (Current.tenantIfBound().isPresent()) {
      ours.keep(letter);
    } else {
      operators.keep(letter);
    }
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void withdraw(UUID about) {
    if (Current.tenantIfBound().isPresent()) {
      ours.withdraw(about);
    } else {
      operators.withdraw(about);
    }
  }

  @Override
  public Map<UUID, LetterState> statesAbout(Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    var rows = Current.tenantIfBound().isPresent() ? ours.about(List.copyOf(subjects)) : operators.about(List.copyOf(subjects));
    return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> LetterState.valueOf((String) row[1])));
  }
}
