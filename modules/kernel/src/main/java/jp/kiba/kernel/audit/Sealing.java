package jp.kiba.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;

/**
 * Makes links of entries, a batch at a time, some moments after they were written: called from the outbox, where every entry
 * comes by and waits until this was done. Sealed twice is sealed once.
 */
@ApplicationScoped
public class Sealing {
  private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  @Inject
  Chain chain;

  /** Of the bound tenant; an entry that is not there is left out. */
  @Transactional
  public void seal(Collection<UUID> entries) {
    chain.lock(Current.tenant().schema());
    var ends = chain.ends();
    boolean never = ends.head().seq() == 0 && ends.anchor().seq() == 0;
    var links = links(ends.head(), never ? chain.all() : chain.unsealed(entries), Now.instant());
    if (!links.isEmpty()) {
      chain.add(links);
    }
  }

  static List<Link> links(Chain.Head head, List<Content> contents, Instant now) {
    var links = new ArrayList<Link>();
    var sealedAt = TEXT.format(now);
    long seq = head.seq();
    var before = head.hash();
    for (var content : contents) {
      seq++;
      var hash = content.hash(seq, sealedAt, before);
      links.add(new Link(seq, content.id(), sealedAt, before, hash, content));
      before = hash;
    }
    return links;
  }
}
