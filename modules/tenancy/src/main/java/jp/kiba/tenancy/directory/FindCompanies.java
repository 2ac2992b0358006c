package jp.kiba.tenancy.directory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.text.Normalizer;
import java.util.Locale;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Kind;

/** Which companies somebody looks for. Every filter may be absent. */
class FindCompanies {
  @QueryParam("q") @Size(max = 100)
  String q;
  @QueryParam("prefecture") @Size(max = 2)
  String prefecture;
  @QueryParam("type")
  CompanyType type;
  @QueryParam("dealsIn")
  Kind dealsIn;
  @QueryParam("certification") @Size(max = 60)
  String certification;
  @QueryParam("cursor") @Size(max = 500)
  String cursor;
  @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MOST)
  int limit;

  /** As the market writes names to be searched. */
  String name() {
    return q == null ? null : Normalizer.normalize(q.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
