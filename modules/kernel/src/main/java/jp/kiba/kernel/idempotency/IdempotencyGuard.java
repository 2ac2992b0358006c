package jp.kiba.kernel.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.Idempotent;
import jp.kiba.kernel.api.Problem;

/** Stands around a command's resource method: see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyGuard {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  @Inject
  HttpServletRequest request;

  @Inject
  Answers answers;

  @Inject
  ObjectMapper json;

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    var key = request.getHeader("Idempotency-Key");
    if (key == null) {
      return answers.inTransaction(call::proceed);
    }
    if (!KEY.matcher(key).matches()) {
      throw Problem.invalid("Idempotency-Key", "kernel.idempotency-key");
    }
    var operation = request.getMethod() + " " + request.getRequestURI();
    return answers.inTransaction(() -> {
      var given = answers.given(operation, key, call.getParameters());
      if (given.isPresent()) {
        return read(given.get(), call.getMethod());
      }
      var answer = call.proceed();
      answers.keep(operation, key, call.getParameters(), answer);
      return answer;
    });
  }

  private Object read(String body, Method method) throws JsonProcessingException {
    return json.readValue(body, json.constructType(method.getGenericReturnType()));
  }
}
