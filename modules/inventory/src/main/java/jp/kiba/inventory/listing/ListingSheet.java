package jp.kiba.inventory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
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

/** What we offer, as a file. */
@ApplicationScoped
class ListingSheet implements SheetSource<FindOwnListings, ListingView> {
  private static final List<Column<ListingView>> COLUMNS = Stream.of(
      List.of(
          Column.<ListingView>of("ロット番号", "Lot number", Shape.TEXT, 16, ListingView::lotNumber),
          Column.<ListingView>words("状態", "Status", 12, (l, language) -> status(l.status(), language))),
      WoodCells.of(ListingView::wood),
      List.of(
          Column.<ListingView>of("出品数(本)", "Offered (pieces)", Shape.WHOLE, 12, ListingView::offeredPieces),
          Column.<ListingView>of("残り(本)", "Left (pieces)", Shape.WHOLE, 12, ListingView::availablePieces),
          Column.<ListingView>of("残り(m3)", "Left (m3)", Shape.VOLUME, 12, ListingView::availableM3),
          Column.<ListingView>of("単価(円)", "Price (yen)", Shape.WHOLE, 12, ListingView::unitPriceYen),
          Column.<ListingView>words("単位", "Unit", 14, (l, language) -> WoodWords.unit(l.priceUnit(), language)),
          Column.<ListingView>of("m3あたり(円)", "Yen per m3", Shape.WHOLE, 12, ListingView::yenPerM3),
          Column.<ListingView>of("最低数量(本)", "Minimum (pieces)", Shape.WHOLE, 12, ListingView::minPieces),
          Column.<ListingView>of("納期(日)", "Lead time (days)", Shape.WHOLE, 12, ListingView::leadTimeDays),
          Column.<ListingView>words("配送地域", "Delivery area", 24, ListingSheet::area),
          Column.<ListingView>words("公開先", "Visible to", 14, (l, language) -> visibility(l.visibility(), language)),
          Column.<ListingView>of("公開開始", "From", Shape.MOMENT, 18, ListingView::publishedAt),
          Column.<ListingView>of("公開終了", "Until", Shape.MOMENT, 18, ListingView::publishUntil),
          Column.<ListingView>of("備考", "Remarks", Shape.TEXT, 32, ListingView::remarks))).flatMap(List::stream).toList();

  @Inject
  Listings listings;

  @Override
  public String name() {
    return "listings";
  }

  @Override
  public String permission() {
    return Permission.LISTING_VIEW;
  }

  @Override
  public Class<FindOwnListings> filter() {
    return FindOwnListings.class;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? "出品" : "Listings";
  }

  @Override
  public List<Column<ListingView>> columns() {
    return COLUMNS;
  }

  @Override
  public Page<ListingView> page(FindOwnListings wanted, Cursor after, int limit) {
    return listings.page(wanted.status, wanted.kind, wanted.visibility, wanted.q, after, limit);
  }

  private static String area(ListingView listing, Language language) {
    return listing.deliveryArea().isEmpty() ? language == Language.JA ? "全国" : "Anywhere"
        : listing.deliveryArea().stream().sorted().map(code -> WoodWords.prefecture(code, language))
            .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
  }

  private static String status(ListingStatus status, Language language) {
    boolean ja = language == Language.JA;
    return switch (status) {
      case SCHEDULED -> ja ? "公開予定" : "Scheduled";
      case PUBLISHED -> ja ? "公開中" : "Published";
      case ENDED -> ja ? "終了" : "Ended";
      case WITHDRAWN -> ja ? "取下げ" : "Withdrawn";
    };
  }

  private static String visibility(Listing.Visibility visibility, Language language) {
    boolean ja = language == Language.JA;
    return switch (visibility) {
      case EVERYONE -> ja ? "全社" : "Everyone";
      case PARTNERS -> ja ? "取引先" : "Partners";
      case NAMED -> ja ? "指名した取引先" : "Named partners";
    };
  }
}
