package jp.kiba.inventory.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.kiba.inventory.api.KindSpec;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Use;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.inventory.sheet.WoodWords;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.Kind;

/** Which columns the workbook of a kind has: those that the table of kinds asks for or allows. */
final class TemplateColumns {
  private final Kind kind;
  private final Language language;
  private final List<KindSpec> specs;
  private final Example example;
  private final List<String> places;

  TemplateColumns(Kind kind, Language language, List<String> places) {
    this.kind = kind;
    this.language = language;
    this.specs = KindSpec.all().stream().filter(s -> s.kind() == kind).toList();
    this.example = Example.of(kind);
    this.places = places;
  }

  List<TemplateColumn> all() {
    return Stream.of(what(), size(), finish(), stock()).flatMap(List::stream).toList();
  }

  private List<TemplateColumn> what() {
    var columns = new ArrayList<TemplateColumn>();
    columns.add(TemplateColumn.of(StockColumn.LOT_NUMBER, "A-0001").must()
        .hinted(say("自社のロット番号。同じ番号をもう一度取り込むと、その在庫を更新します。", "Your own number. The same number again updates that lot.")));
    columns.add(TemplateColumn.of(StockColumn.KIND, WoodWords.kind(kind, language)).must().oneOf(List.of(WoodWords.kind(kind, language))));
    var products = each(KindSpec::products, p -> WoodWords.product(p, language));
    if (!products.isEmpty()) {
      columns.add(TemplateColumn.of(StockColumn.PRODUCT, WoodWords.product(example.product(), language)).must().oneOf(products));
    }
    columns.add(article());
    columns.add(TemplateColumn.of(StockColumn.SPECIES, WoodWords.species(example.species().name(), language)).must()
        .oneOf(Arrays.stream(Species.values()).map(s -> WoodWords.species(s.name(), language)).toList()));
    columns.add(TemplateColumn.of(StockColumn.GRADE, WoodWords.grade(kind, example.grade(), language)).must()
        .suggesting(Grades.names(kind).keySet().stream().map(code -> WoodWords.grade(kind, code, language)).toList())
        .hinted(say("一覧にない等級もそのまま書けます。", "Grades that are not in the list may be written as they are.")));
    return columns;
  }

  private TemplateColumn article() {
    var column = TemplateColumn.of(StockColumn.ARTICLE, example.article(language));
    return specs.stream().allMatch(s -> s.article() == Use.NEEDED) ? column.must() : column;
  }

  private List<TemplateColumn> size() {
    var columns = new ArrayList<TemplateColumn>();
    if (specs.stream().anyMatch(s -> s.board() != Use.FORBIDDEN)) {
      boolean needed = specs.stream().allMatch(s -> s.board() == Use.NEEDED);
      Stream.of(millimetres(StockColumn.THICKNESS, example.thickness()), millimetres(StockColumn.WIDTH, example.width()),
          millimetres(StockColumn.LENGTH, example.length())).map(c -> needed ? c.must() : c).forEach(columns::add);
    } else if (specs.stream().anyMatch(s -> s.log() != Use.FORBIDDEN)) {
      columns.add(TemplateColumn.of(StockColumn.DIAMETER, example.width()).must()
          .hinted(say("末口の最小径 (JAS)。cm で書きます。", "Small-end diameter as JAS measures it, in cm.")));
      columns.add(millimetres(StockColumn.LENGTH, example.length()).must());
    }
    return columns;
  }

  private TemplateColumn millimetres(StockColumn column, BigDecimal value) {
    return TemplateColumn.of(column, value).hinted(say("mm で書きます。3m と書いてもかまいません。", "In mm; 3m is understood as well."));
  }

  private List<TemplateColumn> finish() {
    var columns = new ArrayList<TemplateColumn>();
    choice(columns, StockColumn.DRYING, each(KindSpec::dryings, d -> WoodWords.drying(d, language)), WoodWords.drying(example.drying(), language));
    if (!each(KindSpec::dryings, d -> d).isEmpty()) {
      columns.add(TemplateColumn.of(StockColumn.MOISTURE, example.moisture()));
    }
    choice(columns, StockColumn.SURFACE, each(KindSpec::surfaces, s -> WoodWords.surface(s, language)), WoodWords.surface(example.surface(), language));
    choice(columns, StockColumn.TREATMENT, each(KindSpec::treatments, t -> WoodWords.treatment(t, language)), null);
    columns.add(TemplateColumn.of(StockColumn.MARKS, WoodWords.mark(Mark.JAS, language))
        .suggesting(each(KindSpec::marks, m -> WoodWords.mark(m, language)))
        .hinted(say("いくつかあるときは「、」で区切ります。", "Several with a semicolon between them.")));
    return columns;
  }

  private List<TemplateColumn> stock() {
    var columns = new ArrayList<TemplateColumn>();
    columns.add(TemplateColumn.of(StockColumn.PIECES, 120).must());
    if (specs.stream().anyMatch(KindSpec::bundles)) {
      columns.add(TemplateColumn.of(StockColumn.PIECES_PER_BUNDLE, 30).hinted(say("1束の本数。", "Pieces in a bundle.")));
    }
    var place = places.isEmpty() ? say("第一土場", "Main yard") : places.get(0);
    columns.add(TemplateColumn.of(StockColumn.PLACE, place).must().suggesting(places)
        .hinted(say("新しい名前を書くと、その置き場ができます。", "A new name makes a new place.")));
    columns.add(TemplateColumn.of(StockColumn.HARVEST_AREA, say("奈良県吉野郡", "Yoshino, Nara")));
    columns.add(TemplateColumn.of(StockColumn.LEGALITY_EVIDENCE, say("伐採届 第123号", "Felling notice 123")));
    columns.add(TemplateColumn.of(StockColumn.COST, 380_000).hinted(say("ロット全体の原価。社外には見えません。", "Of the whole lot. Nobody outside sees it.")));
    columns.add(TemplateColumn.of(StockColumn.RECEIVED_ON, Now.today()));
    return columns;
  }

  private static void choice(List<TemplateColumn> columns, StockColumn column, List<String> words, String chosen) {
    if (!words.isEmpty()) {
      columns.add(TemplateColumn.of(column, words.contains(chosen) ? chosen : null).oneOf(words));
    }
  }

  private <T, R> List<R> each(Function<KindSpec, List<T>> list, Function<T, R> word) {
    return specs.stream().flatMap(s -> list.apply(s).stream()).distinct().map(word).toList();
  }

  private String say(String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}
