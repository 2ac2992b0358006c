package jp.kiba.tenancy.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.ReceivedEvent;
import jp.kiba.tenancy.api.NoticeKind;

/** Everything that members can be told, of all modules. */
@ApplicationScoped
class NoticeKinds {
  @Inject
  @Any
  Instance<NoticeKind.Source> sources;

  List<NoticeKind> all() {
    return sources.stream().flatMap(source -> source.kinds().stream()).toList();
  }

  /** Those that whoever holds these permissions is told, each once: one name may concern several for different reasons. */
  Collection<NoticeKind> of(Set<String> permissions) {
    return all().stream().filter(kind -> kind.concerns(permissions))
        .collect(Collectors.toMap(NoticeKind::name, Function.identity(), (one, other) -> one, LinkedHashMap::new)).values();
  }

  List<NoticeKind> of(ReceivedEvent event) {
    return all().stream().filter(kind -> event.type().equals(kind.event()) && kind.byUs() == event.byUs()).toList();
  }
}
