package jp.kiba.kernel.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import jp.kiba.kernel.api.ShownOnce;

/** How an answer is written down to be given again: without what is {@link ShownOnce}. */
final class KeptJson {
  private KeptJson() {}

  static ObjectMapper of(ObjectMapper json) {
    return json.copy().setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
      private static final long serialVersionUID = 1L;

      @Override
      public boolean hasIgnoreMarker(AnnotatedMember member) {
        return member.hasAnnotation(ShownOnce.class) || super.hasIgnoreMarker(member);
      }
    });
  }
}
