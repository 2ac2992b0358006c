package jp.kiba.documents.document;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that issues papers: its transaction stays open while each paper is issued in another one. Whoever holds a
 * connection while wanting more of them needs a seat first, or many at once would hold them all and wait for each other.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Seated {}
