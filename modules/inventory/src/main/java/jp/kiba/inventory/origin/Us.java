package jp.kiba.inventory.origin;

import java.util.List;
import jp.kiba.tenancy.api.CompanyType;

/** Our own company, as a step of a chain tells it.
 *  @param tradeName told only where we agreed */
record Us(List<CompanyType> types, String prefecture, String tradeName) {}
