package jp.kiba.app.http;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are on exactly when there is somewhere to send them: OTEL_EXPORTER_OTLP_ENDPOINT. */
public class TelemetrySwitch implements ConfigSource {
  private static final String SWITCH = "otel.sdk.disabled";
  private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(SWITCH);
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.of(SWITCH, getValue(SWITCH));
  }

  @Override
  public String getValue(String name) {
    return name.equals(SWITCH) ? Boolean.toString(!on()) : null;
  }

  static boolean on() {
    return System.getenv(ENDPOINT) != null;
  }

  @Override
  public String getName() {
    return "telemetry switch";
  }
}
