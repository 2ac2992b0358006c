package jp.kiba.tenancy.api;

/** Names of the permissions, for {@code @RolesAllowed}. Who holds which stands in {@link Permissions}. */
public final class Permission {
  public static final String COMPANY_VIEW = "company:view";
  public static final String COMPANY_MANAGE = "company:manage";
  /** Takes the company's data along, and the company out of Kiba. Held still while it is leaving. */
  public static final String COMPANY_LEAVE = "company:leave";
  public static final String MEMBER_VIEW = "member:view";
  public static final String MEMBER_MANAGE = "member:manage";
  public static final String AUDIT_VIEW = "audit:view";
  public static final String WEBHOOK_VIEW = "webhook:view";
  public static final String WEBHOOK_MANAGE = "webhook:manage";
  public static final String PARTNER_VIEW = "partner:view";
  public static final String PARTNER_MANAGE = "partner:manage";
  public static final String MARKET_VIEW = "market:view";
  public static final String LOT_VIEW = "lot:view";
  public static final String LOT_MANAGE = "lot:manage";
  public static final String ORIGIN_VIEW = "origin:view";
  public static final String ORIGIN_MANAGE = "origin:manage";
  /** Makes wood of other wood. */
  public static final String TRANSFORM_MANAGE = "transform:manage";
  /** Sees what stock has cost. */
  public static final String COST_VIEW = "cost:view";
  public static final String LISTING_VIEW = "listing:view";
  public static final String LISTING_MANAGE = "listing:manage";
  /** Price lists, and what they come out at for each partner. */
  public static final String PRICE_VIEW = "price:view";
  public static final String PRICE_MANAGE = "price:manage";
  public static final String ORDER_VIEW = "order:view";
  public static final String ORDER_DRAFT = "order:draft";
  public static final String ORDER_PLACE = "order:place";
  /** Decides on a colleague's order that is above the colleague's limit. */
  public static final String ORDER_APPROVE = "order:approve";
  public static final String ORDER_MANAGE = "order:manage";
  public static final String ORDER_CANCEL = "order:cancel";
  public static final String SHIPMENT_MANAGE = "shipment:manage";
  public static final String RECEIPT_MANAGE = "receipt:manage";
  /** Sees what all orders together come to: turnover, prices, punctuality. */
  public static final String REPORT_VIEW = "report:view";
  public static final String DOCUMENT_VIEW = "document:view";
  /** Issues the papers of an order, and files what others sent. */
  public static final String DOCUMENT_MANAGE = "document:manage";
  /** Issues invoices and credit notes. */
  public static final String INVOICE_MANAGE = "invoice:manage";
  /** Held by operators only, never through a company. */
  public static final String PLATFORM_MANAGE = "platform:manage";

  /** Held by the token of a company's directory only, by no member. */
  public static final String SCIM_PROVISION = "scim:provision";

  private Permission() {}
}
