package jp.kiba.app.http;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Cells;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, at the door and to each cell that this node serves. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/door")
  DataSource door;

  @Inject
  Cells cells;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("database");
    try (var connection = door.getConnection()) {
      return answer.status(connection.isValid(SECONDS) && cells.reachable(SECONDS)).build();
    } catch (SQLException e) {
      return answer.down().withData("sqlstate", String.valueOf(e.getSQLState())).build();
    }
  }
}
