package jp.kiba.documents.document;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Stands around what is {@link Seated}, outside of the transaction: who waits for a seat holds nothing that others need. */
@Seated
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class SeatGuard {
  @Inject
  Seats seats;

  @AroundInvoke
  Object seated(InvocationContext call) throws Exception {
    seats.take();
    try {
      return call.proceed();
    } finally {
      seats.leave();
    }
  }
}
