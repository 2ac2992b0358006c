package jp.kiba.documents.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A font of which only what draws goes into a paper. The library leaves in the table of all fourteen thousand characters and the
 * measures of those that are not drawn: 170 kB more for each paper of some 30.
 */
final class SlimType extends TrueTypeFont {
  /** What ISO 32000-1, 9.9 asks of a font program for a CIDFontType2; sorted, as the format wants it. */
  private static final List<String> DRAWING = List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");
  private static final int HEADER = 12;
  private static final int ENTRY = 16;
  private static final int WORD = 4;

  private record Table(String tag, int checksum, byte[] content) {}

  SlimType(byte[] program) throws IOException {
    super(program);
  }

  @Override
  public Tuple2<Integer, byte[]> subset(Set<Integer> glyphs, boolean subset) {
    var whole = super.subset(glyphs, subset);
    return new Tuple2<>(whole.getFirst(), slim(whole.getSecond(), glyphs));
  }

  private static byte[] slim(byte[] sfnt, Set<Integer> glyphs) {
    var in = ByteBuffer.wrap(sfnt);
    var kept = new ArrayList<Table>();
    int advances = 0;
    for (int i = 0; i < in.getShort(WORD); i++) {
      int at = HEADER + ENTRY * i;
      var tag = new String(sfnt, at, WORD, StandardCharsets.ISO_8859_1);
      if (DRAWING.contains(tag)) {
        var content = new byte[in.getInt(at + 12)];
        in.get(in.getInt(at + 8), content);
        kept.add(new Table(tag, in.getInt(at + WORD), content));
      }
      if (tag.equals("hhea")) {
        advances = in.getShort(in.getInt(at + 8) + 34) & 0xFFFF;
      }
    }
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).tag.equals("hmtx")) {
        forget(kept.get(i).content, advances, glyphs);
        kept.set(i, new Table("hmtx", checksum(kept.get(i).content), kept.get(i).content));
      }
    }
    return written(kept);
  }

  /** Measures of what is not drawn become zero, which takes no room once it is compressed. */
  private static void forget(byte[] measures, int advances, Set<Integer> glyphs) {
    // The last advance holds for all that follow.
    for (int glyph = 0; glyph < advances - 1; glyph++) {
      if (glyph != 0 && !glyphs.contains(glyph)) {
        ByteBuffer.wrap(measures).putInt(glyph * WORD, 0);
      }
    }
  }

  private static byte[] written(List<Table> tables) {
    tables.sort((a, b) -> a.tag.compareTo(b.tag));
    int length = HEADER + ENTRY * tables.size() + tables.stream().mapToInt(t -> padded(t.content.length)).sum();
    var out = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY))
        .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (tables.size() * ENTRY - power * ENTRY));
    int at = HEADER + ENTRY * tables.size();
    for (var table : tables) {
      out.put(table.tag.getBytes(StandardCharsets.ISO_8859_1)).putInt(table.checksum).putInt(at).putInt(table.content.length);
      at += padded(table.content.length);
    }
    for (var table : tables) {
      out.put(table.content).position(out.position() + padded(table.content.length) - table.content.length);
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + WORD - 1) / WORD * WORD;
  }

  private static int checksum(byte[] content) {
    var words = ByteBuffer.allocate(padded(content.length)).put(content);
    int sum = 0;
    for (int at = 0; at < words.capacity(); at += WORD) {
      sum += words.getInt(at);
    }
    return sum;
  }
}
