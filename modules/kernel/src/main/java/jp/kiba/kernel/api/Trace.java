package jp.kiba.kernel.api;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The trace that the work at hand belongs to, as W3C Trace Context writes it down: {@code 00-<32 hex>-<16 hex>-<2 hex>}. It comes from
 * the browser, goes with every statement, and lies beside events and jobs, so that what they cause goes on in it. It says nothing of
 * anybody. Works the same whether spans are sent somewhere or not.
 */
public final class Trace {
  private static final Pattern FORM = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");
  private static final int SPAN_ID = 16;

  private Trace() {}

  /** @return what to hand on; empty in no trace */
  public static Optional<String> parent() {
    var here = Span.current().getSpanContext();
    return here.isValid()
        ? Optional.of("00-" + here.getTraceId() + "-" + here.getSpanId() + "-" + here.getTraceFlags().asHex()) : Optional.empty();
  }

  /** @return 32 hexadecimal digits; empty in no trace */
  public static Optional<String> id() {
    var here = Span.current().getSpanContext();
    return here.isValid() ? Optional.of(here.getTraceId()) : Optional.empty();
  }

  /** @param parent as somebody handed it on; what is no traceparent, or null, is none
   *  @return a context in that trace, or the root */
  public static Context after(String parent) {
    var read = FORM.matcher(parent == null ? "" : parent);
    if (!read.matches()) {
      return Context.root();
    }
    return Context.root().with(Span.wrap(SpanContext.createFromRemoteParent(read.group(1), read.group(2),
        TraceFlags.fromHex(read.group(3), 0), TraceState.getDefault())));
  }

  /** @return a context in a trace of its own, for where nobody records any */
  public static Context fresh() {
    var some = UUID.randomUUID().toString().replace("-", "");
    var span = UUID.randomUUID().toString().replace("-", "").substring(SPAN_ID);
    return Context.root().with(Span.wrap(SpanContext.create(some, span, TraceFlags.getSampled(), TraceState.getDefault())));
  }
}
