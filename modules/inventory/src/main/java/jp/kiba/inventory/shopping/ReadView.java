package jp.kiba.inventory.shopping;

import java.util.List;
import java.util.regex.Pattern;
import jp.kiba.inventory.criteria.Reading;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param lines at most 100; what could not be read of one stands in its criteria's text
 *  @param left how many lines there were beyond that */
@Schema(name = "ReadLines")
record ReadView(
    @Schema(required = true) List<Line> lines,
    @Schema(required = true) int left) {
  /** How much of it, in a way that was not read: whoever takes the rest would buy another quantity. */
  private static final Pattern QUANTITY = Pattern.compile("(?:^| )\\d[\\d.]*(?:坪|石|束|梱|山|式)(?: |$)");

  /** One line: read is null when nothing of it means anything as wood. */
  @Schema(name = "ReadLine")
  record Line(@Schema(required = true) String phrase, @Schema(required = true) Reading read, @Schema(required = true) boolean understood) {}

  static ReadView of(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return new ReadView(lines.stream().limit(WriteList.MOST_LINES).map(ReadView::line).toList(), Math.max(0, lines.size() - WriteList.MOST_LINES));
  }

  private static Line line(String line) {
    var phrase = line.length() > 300 ? line.substring(0, 300) : line;
    var read = Reading.of(phrase);
    var wood = read.criteria();
    boolean named = !wood.species().isEmpty() || !wood.products().isEmpty() || !wood.kinds().isEmpty() || wood.minThicknessMm() != null
        || wood.minDiameterCm() != null;
    return new Line(phrase, read, named && !QUANTITY.matcher(wood.text() == null ? "" : wood.text()).find());
  }
}
