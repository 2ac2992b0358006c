package jp.kiba.inventory.market;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.inventory.sheet.WoodCells;
import jp.kiba.inventory.sheet.WoodWords;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;

/** What was found on the market, as a file: by the same search and in the same order, so with what we may see and the price that we pay. */
@ApplicationScoped
class MarketSheet implements SheetSource<SortedListings, MarketListingView> {
  private static final List<Column<MarketListingView>> COLUMNS = Stream.of(
      List.of(
          Column.<MarketListingView>of("売り手", "Seller", Shape.TEXT, 24, l -> l.seller().tradeName()),
          Column.<MarketListingView>words("都道府県", "Prefecture", 12, (l, language) -> WoodWords.prefecture(l.seller().prefecture(), language))),
      WoodCells.of(MarketListingView::wood),
      List.of(
          Column.<MarketListingView>of("数量(本)", "Pieces", Shape.WHOLE, 12, MarketListingView::availablePieces),
          Column.<MarketListingView>of("材積(m3)", "Volume (m3)", Shape.VOLUME, 12, MarketListingView::availableM3),
          Column.<MarketListingView>of("単価(円)", "Price (yen)", Shape.WHOLE, 12, MarketListingView::unitPriceYen),
          Column.<MarketListingView>words("単位", "Unit", 14, (l, language) -> WoodWords.unit(l.priceUnit(), language)),
          Column.<MarketListingView>of("備考", "Remarks", Shape.TEXT, 32, MarketListingView::remarks),
          Column.<MarketListingView>of("出品日時", "Published at", Shape.MOMENT, 18, MarketListingView::publishedAt))).flatMap(List::stream).toList();

  @Inject
  Market market;

  @Override
  public String name() {
    return "market";
  }

  @Override
  public String permission() {
    return Permission.MARKET_VIEW;
  }

  @Override
  public Class<SortedListings> filter() {
    return SortedListings.class;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? "市場" : "Market";
  }

  @Override
  public List<Column<MarketListingView>> columns() {
    return COLUMNS;
  }

  @Override
  public Page<MarketListingView> page(SortedListings wanted, Cursor after, int limit) {
    return market.page(wanted.wanted(), wanted.order(), after, limit);
  }
}
