package jp.kiba.inventory.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Stock.Wanted;

/** What of our lots is set aside for one line. Pure: who changes it writes it. */
class LineStock {
  final Wanted line;
  /** In the order in which they were set aside. */
  final List<LotAllocation> rows;

  LineStock(Wanted line, List<LotAllocation> rows) {
    this.line = line;
    this.rows = new ArrayList<>(rows);
  }

  int open() {
    return rows.stream().mapToInt(LotAllocation::open).sum();
  }

  /** @return how many pieces may still keep the offer's promise: held of it, neither shipped nor set aside yet */
  int keepable() {
    int freely = rows.stream().filter(r -> r.listingId == null).mapToInt(r -> r.issuedPieces).sum();
    int setAside = rows.stream().filter(r -> r.listingId != null).mapToInt(LotAllocation::open).sum();
    return line.listingId() == null ? 0 : Math.max(0, line.held() - (line.shipped() - freely) - setAside);
  }

  void giveBackAll() {
    rows.forEach(r -> r.giveBack(r.open()));
  }

  /** The latest first, of all lots but one. */
  void giveBack(int most, UUID butNotOf) {
    int left = most;
    for (int i = rows.size() - 1; i >= 0 && left > 0; i--) {
      if (!rows.get(i).lotId.equals(butNotOf)) {
        left -= rows.get(i).giveBack(left);
      }
    }
  }

  /** Pieces of a lot as rows: first what keeps the offer's promise, then the rest.
   *  @return the new rows */
  List<LotAllocation> setAside(UUID lotId, int pieces) {
    int keeps = Math.min(pieces, keepable());
    var more = new ArrayList<LotAllocation>();
    if (keeps > 0) {
      more.add(LotAllocation.of(line, lotId, line.listingId(), keeps, rows.size()));
    }
    if (pieces > keeps) {
      more.add(LotAllocation.of(line, lotId, null, pieces - keeps, rows.size() + more.size()));
    }
    rows.addAll(more);
    return more;
  }
}
