package jp.kiba.tenancy.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.CompanyType;

@ApplicationScoped
@Transactional
class Directory {
  private static final String CARD = """
      select new jp.kiba.tenancy.directory.PublicProfileView(
        p.companyId, p.tradeName, p.prefecture, p.types, p.dealsIn, p.certifications, p.introduction)
      from CompanyProfile p""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<PublicProfileView> page(String name, String prefecture, CompanyType type, Cursor after, int limit) {
    var select = Select.of(em, PublicProfileView.class, CARD)
        .where("p.active = true")
        .where("locate(lower(:name), lower(p.tradeName)) > 0", "name", name)
        .where("p.prefecture = :prefecture", "prefecture", prefecture)
        .where("p.types like :type", "type", type == null ? null : "%," + type + ",%");
    if (after != null) {
      select.where("(p.tradeName > :last or (p.tradeName = :last and p.companyId > :id))")
          .with("last", after.key()).with("id", after.id());
    }
    return Page.of(select.list("p.tradeName, p.companyId", limit), limit, p -> new Cursor(p.tradeName(), p.companyId()));
  }

  PublicProfileView card(UUID companyId) {
    return Select.of(em, PublicProfileView.class, CARD)
        .where("p.active = true").where("p.companyId = :id", "id", companyId)
        .list("p.companyId", 1).stream().findFirst().orElseThrow(Problem::notFound);
  }
}
