package jp.kiba.kernel.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the caller calls that which the validation found wrong. In a body it is the path of the form, such as {@code lines[0].pieces};
 * a member of a list bears its place, one of a set, which has none, the name of the set. A parameter is called as in the address,
 * whatever the field is called that it comes to.
 */
final class FieldNames {
  private FieldNames() {}

  /** @return empty only for what is wrong with no field */
  static String of(ConstraintViolation<?> violation) {
    var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    if (path.size() < 2 || path.get(1).getKind() != ElementKind.PARAMETER) {
      return joined(path);
    }
    var below = path.subList(2, path.size());
    var parameter = parameter(violation.getRootBeanClass(), path);
    var said = parameter.flatMap(FieldNames::said);
    if (said.isEmpty() && !below.isEmpty()) {
      said = parameter.flatMap(p -> field(p.getType(), below.get(0).getName())).flatMap(FieldNames::said);
    }
    return said.orElseGet(() -> below.isEmpty() ? "body" : joined(below));
  }

  /** Without the validation's own names for what has none: {@code <list element>}, and the brackets of a set. */
  private static String joined(List<Path.Node> nodes) {
    return nodes.stream().map(Path.Node::toString).filter(node -> !node.startsWith("<")).map(node -> node.replace("[]", ""))
        .filter(node -> !node.isEmpty()).collect(Collectors.joining("."));
  }

  /** Of the resource itself: what the container puts in its place has the method, but not what stands at it. */
  private static Optional<Parameter> parameter(Class<?> bean, List<Path.Node> path) {
    var method = path.get(0).as(Path.MethodNode.class);
    int at = path.get(1).as(Path.ParameterNode.class).getParameterIndex();
    return lineage(bean).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(m -> m.getName().equals(method.getName()) && Arrays.asList(m.getParameterTypes()).equals(method.getParameterTypes()))
        .reduce((nearer, farther) -> farther).map(m -> m.getParameters()[at]);
  }

  private static Optional<Field> field(Class<?> type, String name) {
    return lineage(type).flatMap(t -> Arrays.stream(t.getDeclaredFields())).filter(f -> f.getName().equals(name)).findFirst();
  }

  private static Stream<Class<?>> lineage(Class<?> type) {
    return Stream.iterate(type, t -> t != null, t -> t.getSuperclass());
  }

  private static Optional<String> said(AnnotatedElement where) {
    return Stream.of(
            Optional.ofNullable(where.getAnnotation(QueryParam.class)).map(QueryParam::value),
            Optional.ofNullable(where.getAnnotation(PathParam.class)).map(PathParam::value),
            Optional.ofNullable(where.getAnnotation(HeaderParam.class)).map(HeaderParam::value))
        .flatMap(Optional::stream).findFirst();
  }
}
