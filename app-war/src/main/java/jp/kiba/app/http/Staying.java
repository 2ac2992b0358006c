package jp.kiba.app.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.kiba.kernel.api.Shutdown;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready any more as soon as this node is about to stop, while it still answers. */
@Readiness
@ApplicationScoped
public class Staying implements HealthCheck {
  @Inject
  Shutdown shutdown;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("staying").status(!shutdown.announced()).build();
  }
}
