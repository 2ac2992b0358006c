package jp.kiba.kernel.trace;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Trace;

/** What is done later than it was asked for goes on in the trace that asked for it. */
@ApplicationScoped
public class Traced {
  @Inject
  Tracer tracer;

  /** @param name of a closed list, such as {@code job import.read}
   *  @param parent as {@link Trace#parent()} said when it was asked for; null begins a trace */
  public <T> T part(String name, String parent, Callable<T> work) throws Exception {
    var span = tracer.spanBuilder(name).setParent(Trace.after(parent)).setSpanKind(SpanKind.CONSUMER).startSpan();
    // where nobody records, the span of a new trace is none
    var here = span.getSpanContext().isValid() ? Trace.after(parent).with(span) : Trace.fresh();
    try {
      return here.wrap(work).call();
    } catch (Exception e) {
      span.setStatus(StatusCode.ERROR, e.getClass().getSimpleName());
      throw e;
    } finally {
      span.end();
    }
  }
}
