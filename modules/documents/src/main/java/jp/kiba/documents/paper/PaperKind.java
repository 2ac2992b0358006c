package jp.kiba.documents.paper;

import static jp.kiba.documents.paper.Column.AMOUNT;
import static jp.kiba.documents.paper.Column.ARTICLE;
import static jp.kiba.documents.paper.Column.DAY;
import static jp.kiba.documents.paper.Column.DIFFERENCE;
import static jp.kiba.documents.paper.Column.GRADE;
import static jp.kiba.documents.paper.Column.NO;
import static jp.kiba.documents.paper.Column.NOTE;
import static jp.kiba.documents.paper.Column.PIECES;
import static jp.kiba.documents.paper.Column.RATE;
import static jp.kiba.documents.paper.Column.RECEIVED;
import static jp.kiba.documents.paper.Column.SIZE;
import static jp.kiba.documents.paper.Column.SLIP;
import static jp.kiba.documents.paper.Column.UNIT_PRICE;
import static jp.kiba.documents.paper.Column.VOLUME;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers of the trade, each with what its table says, whether tax arises on it, and how long it is kept.
 *
 * <p>Kept: seven years from the day on which the return of the year is due (法人税法施行規則 第59条 for orders, contracts, delivery notes,
 * receipts, quotations and what is like them; 消費税法施行令 第70条の13 第1項 for the issuer of a qualified invoice and 第50条 第1項 for who
 * received it; 電子帳簿保存法 第7条 and its 施行規則 第4条 for what was sent electronically). Ten years where the loss of that year is carried
 * forward (法人税法施行規則 第26条の3 第1項, of the same papers). Nobody knows on the day of issue whether there will be a loss: so ten for all
 * that shows a trade, and seven for what shows that there was none, or not yet.
 */
public enum PaperKind {
  /** 見積依頼書, by the buyer. */
  QUOTATION_REQUEST("RQ", By.BUYER, Tax.NONE, 7, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, NOTE)),
  /** 見積書, by the seller. */
  QUOTATION("QT", By.SELLER, Tax.ESTIMATED, 10, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 注文書, by the buyer. */
  PURCHASE_ORDER("PO", By.BUYER, Tax.ESTIMATED, 10, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 注文請書, by the seller. */
  ORDER_CONFIRMATION("OC", By.SELLER, Tax.ESTIMATED, 10, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 納品書, by the seller, one for each shipment. */
  DELIVERY_NOTE("DN", By.SELLER, Tax.ESTIMATED, 10, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 検収書, by the buyer, one for each shipment. */
  GOODS_RECEIPT("GR", By.BUYER, Tax.ESTIMATED, 10, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, RECEIVED, DIFFERENCE, VOLUME, AMOUNT, RATE)),
  /** 請求書 of one order, by the seller. */
  INVOICE("IV", By.SELLER, Tax.DUE, 10, List.of(NO, DAY, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 締め請求書 of one month, by the seller. */
  MONTHLY_INVOICE("MI", By.SELLER, Tax.DUE, 10, List.of(DAY, SLIP, ARTICLE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 適格返還請求書, by the seller. */
  CREDIT_NOTE("CN", By.SELLER, Tax.DUE, 10, List.of(NO, DAY, ARTICLE, GRADE, SIZE, PIECES, VOLUME, UNIT_PRICE, AMOUNT, RATE)),
  /** 領収書, by who was paid. */
  RECEIPT("RC", By.SELLER, Tax.DUE, 10, List.of()),
  /** 取消通知書, by who called the order off. */
  CANCELLATION("CX", By.WHO_ENDED_IT, Tax.NONE, 7, List.of(NO, ARTICLE, GRADE, SIZE, PIECES, VOLUME, AMOUNT));

  /** Tax arises on invoices and what corrects or settles them; before, it is an estimate. */
  public enum Tax { NONE, ESTIMATED, DUE }

  /** Whose paper it is. */
  public enum By { BUYER, SELLER, WHO_ENDED_IT }

  private static final int DUE_WITHIN_MONTHS = 6;

  private final String series;
  private final By by;
  private final Tax tax;
  private final int yearsKept;
  private final List<Column> columns;

  PaperKind(String series, By by, Tax tax, int yearsKept, List<Column> columns) {
    this.series = series;
    this.by = by;
    this.tax = tax;
    this.yearsKept = yearsKept;
    this.columns = columns;
  }

  /** @return two letters that the number of such a paper begins with */
  public String series() {
    return series;
  }

  public By by() {
    return by;
  }

  public Tax tax() {
    return tax;
  }

  /** @return the last day on which nobody may remove it: the year that it falls into ends within twelve months, its return is due two months
   *      later, or as many as six where that was prolonged (法人税法 第75条の2 第1項 第1号), and then the years begin */
  public LocalDate keptUntil(LocalDate issuedOn) {
    return issuedOn.plusYears(1).plusMonths(DUE_WITHIN_MONTHS).plusYears(yearsKept);
  }

  /** @return of its table, from left to right; none when it has no table */
  public List<Column> columns() {
    return columns;
  }

  /** @return whether it asks for money, or says that some is given back or was paid */
  public boolean isAboutMoney() {
    return tax == Tax.DUE;
  }
}
