package jp.kiba.app.http;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/book")
  DataSource book;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("database");
    try (var connection = book.getConnection()) {
      return answer.status(connection.isValid(SECONDS)).build();
    } catch (SQLException e) {
      return answer.down().withData("sqlstate", String.valueOf(e.getSQLState())).build();
    }
  }
}
