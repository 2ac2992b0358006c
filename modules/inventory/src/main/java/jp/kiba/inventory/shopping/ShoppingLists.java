package jp.kiba.inventory.shopping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The lists in our book. */
@ApplicationScoped
@Transactional
class ShoppingLists {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  Page<ListSummary> page(Cursor after, int limit) {
    var select = Select.of(em, ListSummary.class, "select new jp.kiba.inventory.shopping.ListSummary(l.id, l.name, l.neededBy, l.deliverTo,"
        + " (select count(n) from ShoppingList s join s.lines n where s.id = l.id), l.updatedAt) from ShoppingList l");
    if (after != null) {
      select.where("(l.updatedAt < :at or (l.updatedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("l.updatedAt desc, l.id desc", limit), limit, l -> Cursor.after(l.updatedAt(), l.id()));
  }

  ListView view(UUID id) {
    return view(one(id));
  }

  ListView make(WriteList command) {
    var list = ShoppingList.begun();
    list.write(command, lines(command));
    em.persist(list);
    em.flush();
    return view(list);
  }

  ListView change(UUID id, WriteList command) {
    var list = one(id);
    if (command.version() == null) {
      throw Problem.refused("version", "inventory.list-version");
    }
    list.seenAs(command.version());
    list.write(command, lines(command));
    em.flush();
    return view(list);
  }

  void remove(UUID id, int version) {
    var list = one(id);
    list.seenAs(version);
    em.remove(list);
  }

  /** @throws Problem 404 when our book has no such list */
  ShoppingList one(UUID id) {
    var list = em.find(ShoppingList.class, id);
    if (list == null) {
      throw Problem.notFound();
    }
    return list;
  }

  private List<ShoppingLine> lines(WriteList command) {
    var lines = command.lines();
    return IntStream.range(0, lines.size()).mapToObj(i -> line(i, lines.get(i))).toList();
  }

  private ShoppingLine line(int at, WantedLine line) {
    if (line.pieces() != null && line.volumeM3() != null) {
      throw Problem.refused("lines[" + at + "].volumeM3", "inventory.pieces-or-volume");
    }
    if (line.wood().none()) {
      throw Problem.refused("lines[" + at + "].phrase", "inventory.line-says-nothing");
    }
    line.wood().check("lines[" + at + "].wood.");
    try {
      return new ShoppingLine(at + 1, line.phrase(), json.writeValueAsString(line.wood()), line.pieces(), line.volumeM3());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("criteria are not JSON", e);
    }
  }

  private ListView view(ShoppingList list) {
    return new ListView(list.id, list.name, list.neededBy, list.deliverTo, list.note, list.lines.stream().map(this::wanted).toList(),
        list.updatedAt, list.version);
  }

  WantedLine wanted(ShoppingLine line) {
    try {
      return new WantedLine(line.phrase, json.readValue(line.wood, Criteria.class), line.pieces, line.volumeM3);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("line " + line.lineNo + " cannot be read any more", e);
    }
  }
}
