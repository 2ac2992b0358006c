package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.tenancy.api.Kind;

/** Wood as it lies in most yards. */
public final class WoodFixtures {
  public static final Board POST = board("105", "105", "3000");
  public static final Log ROUND = new Log(new BigDecimal("30"), new BigDecimal("4"));

  private WoodFixtures() {}

  public static Wood post() {
    return of(Kind.SAWN);
  }

  public static Wood log() {
    return of(Kind.LOG);
  }

  /** Something usual of the kind, with all that it can have. */
  public static Wood of(Kind kind) {
    return switch (kind) {
      case LOG -> new Wood(kind, "HINOKI", "A", null, "元玉", null, ROUND, Drying.GREEN, null, Surface.ROUGH, null, List.of(Mark.SGEC), null);
      case SAWN -> new Wood(kind, "SUGI", "TOKUITTO", null, null, POST, null, Drying.KD, 15, Surface.PLANED, Treatment.K3,
          List.of(Mark.JAS, Mark.LOCAL), 4);
      case ENGINEERED -> new Wood(kind, "KARAMATSU", "E105_F300", Product.GLULAM, null, board("120", "240", "4000"), null, Drying.KD, 12,
          Surface.PLANED, null, List.of(Mark.F_FOUR_STAR, Mark.JAS), 2);
      case PANEL -> new Wood(kind, "KARAMATSU", "STRUCTURAL_SPECIAL_2", Product.PLYWOOD, null, board("12", "910", "1820"), null, null, null,
          Surface.SANDED, Treatment.K1, List.of(Mark.F_FOUR_STAR), 50);
      case PRECUT -> new Wood(kind, "HINOKI", "TOKUITTO", Product.SILL, null, board("105", "105", "4000"), null, Drying.SD20, 18,
          Surface.PLANED, Treatment.K3, List.of(), 2);
      case OTHER -> new Wood(kind, "MIXED", "UNGRADED", null, "薪", board("50", "50", "350"), null, Drying.AD, 20, null, null,
          List.of(), 12);
    };
  }

  /** 一式. */
  public static Wood set() {
    return new Wood(Kind.PRECUT, "MIXED", "UNGRADED", Product.SET, "構造材一式", null, null, null, null, null, null, List.of(), null);
  }

  public static Board board(String thicknessMm, String widthMm, String lengthMm) {
    return new Board(new BigDecimal(thicknessMm), new BigDecimal(widthMm), new BigDecimal(lengthMm));
  }

  /** Changes one wood into another, a field at a time. */
  public static With with(Wood wood) {
    return new With(wood);
  }

  /** The same wood but for one field. */
  public record With(Wood w) {
    public Wood species(String species) {
      return new Wood(w.kind(), species, w.grade(), w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood grade(String grade) {
      return new Wood(w.kind(), w.species(), grade, w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood product(Product product) {
      return new Wood(w.kind(), w.species(), w.grade(), product, w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood article(String article) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), article, w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood size(Board board, Log log) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), board, log, w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood dried(Drying drying, Integer moisturePercent) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), w.board(), w.log(), drying, moisturePercent, w.surface(), w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood surface(Surface surface) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), surface, w.treatment(), w.marks(), w.piecesPerBundle());
    }

    public Wood treatment(Treatment treatment) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), treatment, w.marks(), w.piecesPerBundle());
    }

    public Wood marks(Mark... marks) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), List.of(marks), w.piecesPerBundle());
    }

    public Wood bundles(Integer pieces) {
      return new Wood(w.kind(), w.species(), w.grade(), w.product(), w.article(), w.board(), w.log(), w.drying(), w.moisturePercent(), w.surface(), w.treatment(), w.marks(), pieces);
    }
  }
}
