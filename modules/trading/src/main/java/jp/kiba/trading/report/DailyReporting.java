package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.MemberLetters;
import jp.kiba.tenancy.api.Morning;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.Settings;

/**
 * What happened yesterday and what waits this morning, by e-mail to each member who wants it. A chain of jobs, one a member and day:
 * the letter has the job's id, so a job that two nodes do, or one does twice, sends one letter.
 */
@ApplicationScoped
@Transactional
class DailyReporting {
  /** Of both sides: placed orders and their yen, what was confirmed, dispatched and received; then what waits for us and what is late. */
  private static final String FIGURES = """
      WITH yesterday AS (
        SELECT s.command, s.to_status, o.id, o.total_yen, o.seller = ?1 AS sale FROM trade_step s JOIN trade_order o ON o.id = s.order_id
        WHERE s.at >= ?2 AND s.at < ?3)
      SELECT count(*) FILTER (WHERE sale AND command = 'REQUEST'), count(*) FILTER (WHERE sale AND command = 'PLACE'),
        coalesce(sum(total_yen) FILTER (WHERE sale AND command = 'PLACE'), 0), count(*) FILTER (WHERE sale AND command = 'DISPATCH'),
        count(*) FILTER (WHERE NOT sale AND command = 'QUOTE'), count(*) FILTER (WHERE NOT sale AND command = 'PLACE'),
        coalesce(sum(total_yen) FILTER (WHERE NOT sale AND command = 'PLACE'), 0), count(*) FILTER (WHERE NOT sale AND command = 'DISPATCH'),
        (SELECT count(*) FROM trade_order o WHERE o.seller = ?1 AND o.status IN ('REQUESTED', 'ORDERED')),
        (SELECT count(*) FROM trade_order o WHERE o.buyer = ?1 AND o.status = 'QUOTED'),
        (SELECT count(*) FROM trade_order o WHERE o.seller = ?1 AND o.status IN ('REQUESTED', 'QUOTED', 'ORDERED', 'CONFIRMED', 'SHIPPING')
          AND o.deliver_on < CAST(?4 AS date)),
        (SELECT count(*) FROM trade_order o WHERE o.buyer = ?1 AND o.status IN ('REQUESTED', 'QUOTED', 'ORDERED', 'CONFIRMED', 'SHIPPING')
          AND o.deliver_on < CAST(?4 AS date))
      FROM yesterday""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Settings settings;

  @Inject
  MemberLetters letters;

  @Inject
  Jobs jobs;

  DailyChoice choice(Caller caller) {
    return new DailyChoice(wanted(caller.memberId()));
  }

  DailyChoice choose(Caller caller, DailyChoice choice) {
    if (caller.memberId() == null) {
      throw Problem.forbidden("kernel.forbidden");
    }
    if (choice.wanted()) {
      em.createNativeQuery("INSERT INTO daily_report (member_id) VALUES (?1) ON CONFLICT DO NOTHING").setParameter(1, caller.memberId()).executeUpdate();
      next(caller.memberId());
    } else {
      em.createNativeQuery("DELETE FROM daily_report WHERE member_id = ?1").setParameter(1, caller.memberId()).executeUpdate();
    }
    return choice;
  }

  /** @return whether the member still wants it; then the next one is asked for */
  boolean goOn(UUID member) {
    boolean wanted = wanted(member);
    if (wanted) {
      next(member);
    }
    return wanted;
  }

  /** Nothing to a member who is not active or may not see reports any more. */
  void send(UUID member, UUID letter) {
    var zone = settings.inForce().zone();
    var today = LocalDate.now(zone);
    var yesterday = today.minusDays(1);
    var figures = figures(yesterday.atStartOfDay(zone).toInstant(), today.atStartOfDay(zone).toInstant(), today);
    letters.send(letter, member, Permission.REPORT_VIEW, "trading.daily-report", "/reports", arguments(yesterday, figures));
  }

  private Object[] figures(Instant from, Instant to, LocalDate today) {
    return (Object[]) em.createNativeQuery(FIGURES).setParameter(1, Current.tenant().id()).setParameter(2, from.atOffset(ZoneOffset.UTC))
        .setParameter(3, to.atOffset(ZoneOffset.UTC)).setParameter(4, today.toString()).getSingleResult();
  }

  private static String[] arguments(LocalDate day, Object[] figures) {
    var numbers = NumberFormat.getIntegerInstance(Locale.JAPAN);
    var arguments = new String[figures.length + 1];
    arguments[0] = day.toString();
    for (int i = 0; i < figures.length; i++) {
      arguments[i + 1] = numbers.format(figures[i]);
    }
    return arguments;
  }

  private void next(UUID member) {
    jobs.enqueue(DailyReportJob.KIND, member, "", Morning.next(settings.inForce().zone(), Now.instant()));
  }

  private boolean wanted(UUID member) {
    List<?> found = em.createNativeQuery("SELECT 1 FROM daily_report WHERE member_id = ?1").setParameter(1, member).getResultList();
    return !found.isEmpty();
  }
}
