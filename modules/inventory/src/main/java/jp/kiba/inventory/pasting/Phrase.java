package jp.kiba.inventory.pasting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Log;
import jp.kiba.inventory.api.ReadWood;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.cell.GradeWord;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.inventory.criteria.Reading;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;

/** One line as somebody would say it: 杉 105角 3000 KD 特一等 100本. What it does not say of the wood is what such wood usually is. */
final class Phrase {
  private static final int MOST_CHARACTERS = 300;

  private Phrase() {}

  static ReadWood read(String line, Language language) {
    var read = Reading.of(line);
    var criteria = read.criteria();
    var problems = new ArrayList<String>();
    var wood = wood(criteria, problems, language);
    if (read.pieces() == null) {
      problems.add(Messages.text(language, "inventory.phrase-pieces", List.of()));
    }
    return new ReadWood(shortened(line), wood, read.pieces(), criteria.text(), problems);
  }

  static String shortened(String line) {
    return line.length() > MOST_CHARACTERS ? line.substring(0, MOST_CHARACTERS) : line;
  }

  private static Wood wood(Criteria said, List<String> problems, Language language) {
    var kind = kind(said);
    if (said.species().isEmpty()) {
      problems.add(Messages.text(language, "inventory.phrase-species", List.of()));
    }
    if (kind == null) {
      problems.add(Messages.text(language, "inventory.phrase-size", List.of()));
    }
    if (kind == null || said.species().isEmpty()) {
      return null;
    }
    var product = first(said.products().stream().filter(p -> p.kind() == kind).toList());
    var grade = said.grades().isEmpty() ? GradeWord.of(null, kind) : said.grades().get(0);
    var wood = new Wood(kind, said.species().get(0), grade, product, null, kind == Kind.LOG ? null : board(said),
        kind == Kind.LOG ? log(said) : null, first(said.dryings()), null, first(said.surfaces()), first(said.treatments()), said.marks(), null);
    try {
      return wood.check("");
    } catch (Problem problem) {
      problem.fields().forEach(f -> problems.add(Messages.text(language, f.key(), f.arguments())));
      return null;
    }
  }

  /** Said, or of the product, or by the way it is measured. */
  private static Kind kind(Criteria said) {
    if (!said.kinds().isEmpty()) {
      return said.kinds().get(0);
    }
    if (!said.products().isEmpty()) {
      return said.products().get(0).kind();
    }
    return said.minDiameterCm() != null ? Kind.LOG : said.minThicknessMm() != null ? Kind.SAWN : null;
  }

  private static Board board(Criteria said) {
    return said.minThicknessMm() == null || said.minWidthMm() == null || said.minLengthMm() == null ? null
        : new Board(said.minThicknessMm(), said.minWidthMm(), said.minLengthMm());
  }

  private static Log log(Criteria said) {
    return said.minDiameterCm() == null || said.minLengthMm() == null ? null
        : new Log(said.minDiameterCm(), metres(said.minLengthMm()));
  }

  private static BigDecimal metres(BigDecimal mm) {
    return mm.movePointLeft(3).setScale(2, RoundingMode.HALF_UP);
  }

  private static <T> T first(List<T> of) {
    return of.isEmpty() ? null : of.get(0);
  }
}
