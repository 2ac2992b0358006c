package jp.kiba.kernel.tenant;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import jp.kiba.kernel.api.Trace;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Each transaction tells the database in which trace it is, by its application name: {@code kiba 00-…}. So locks, slow statements and
 * whatever else the database shows lead back to a request, and what is written into outbox and queue takes its trace from there. Not a
 * comment in the statement: each would be another one, and prepared for nothing. Where spans are recorded, each statement is one.
 */
public final class StatementTrace extends SessionEventAdapter implements SessionCustomizer {
  private static final ThreadLocal<Span> RUNNING = new ThreadLocal<>();

  private final boolean withRole;

  /** For the registry, whose transactions begin with nothing else. */
  public StatementTrace() {
    this(false);
  }

  /** @param withRole the database is told together with the tenant's role */
  StatementTrace(boolean withRole) {
    this.withRole = withRole;
  }

  @Override
  public void customize(Session session) {
    session.getEventManager().addListener(this);
  }

  /** @return a statement for a transaction's beginning; empty in no trace */
  static String name() {
    // hexadecimal digits and hyphens: OpenTelemetry lets nothing else be an id
    return Trace.parent().map(parent -> "SET LOCAL application_name = 'kiba " + parent + "'").orElse("");
  }

  @Override
  public void postAcquireConnection(SessionEvent event) {
    var name = name();
    // asked of the transaction: the connection says only after its first statement that it is in one
    if (!withRole && !name.isEmpty() && TenantBinding.inTransaction()) {
      tell(((Accessor) event.getResult()).getConnection(), name);
    }
  }

  private static void tell(Connection connection, String name) {
    try (var statement = connection.createStatement()) {
      statement.execute(name);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be told of the trace", e);
    }
  }

  @Override
  public void preExecuteCall(SessionEvent event) {
    if (Span.current().isRecording() && event.getCall() instanceof DatabaseCall call) {
      ended(StatusCode.ERROR); // of one that failed nobody tells
      RUNNING.set(CDI.current().select(Tracer.class).get().spanBuilder("sql " + firstWord(call.getSQLString()))
          .setSpanKind(SpanKind.CLIENT).setAttribute("db.system.name", "postgresql")
          .setAttribute("db.query.text", String.valueOf(call.getSQLString())).startSpan());
    }
  }

  @Override
  public void postExecuteCall(SessionEvent event) {
    ended(StatusCode.UNSET);
  }

  private static void ended(StatusCode how) {
    var span = RUNNING.get();
    if (span != null) {
      RUNNING.remove();
      span.setStatus(how);
      span.end();
    }
  }

  private static String firstWord(String sql) {
    return sql == null ? "?" : sql.strip().split("\\s", 2)[0];
  }
}
