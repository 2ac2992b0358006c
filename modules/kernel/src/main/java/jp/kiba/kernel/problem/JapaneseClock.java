package jp.kiba.kernel.problem;

import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that dates in commands are held against: until nine in the morning it is still yesterday on the server's own. */
public class JapaneseClock implements ClockProvider {
  @Override
  public Clock getClock() {
    return Clock.system(ZoneId.of("Asia/Tokyo"));
  }
}
