package jp.kiba.kernel.api;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method: runs in one transaction, and when the request carries an {@code Idempotency-Key} the answer is kept
 * in that same transaction. The same key again gets the first answer; another body under it is refused with 422; the same
 * one still running is 409. Every POST of a member or an operator has it: the architecture
 * test sees to that.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Idempotent {}
