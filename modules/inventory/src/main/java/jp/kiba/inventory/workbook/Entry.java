package jp.kiba.inventory.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One part of the package as it is unpacked, counted: what unpacks to far more than a workbook does is not unpacked to its end. */
final class Entry extends FilterInputStream {
  /** A sheet with a million rows and twenty columns is about this much. */
  private static final long MOST = 1L << 30;
  /** The same row a hundred thousand times packs to a hundredth; only emptiness packs to a thousandth. */
  private static final long MOST_TIMES = 250;
  private static final long HARMLESS = 16L << 20;

  private final long packed;
  private long unpacked;

  Entry(InputStream in, long packed) {
    super(in);
    this.packed = Math.max(packed, 1);
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) {
    unpacked += more;
    if (unpacked > MOST || unpacked > HARMLESS && unpacked / packed > MOST_TIMES) {
      throw Unreadable.BOMB.problem();
    }
  }
}
