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
import jp.kiba.tenancy.api.CompanyCard;

@ApplicationScoped
@Transactional
class Directory {
  private static final String CARD = """
      select new jp.kiba.tenancy.api.CompanyCard(
        p.companyId, p.tradeName, p.prefecture, p.types, p.dealsIn, p.certifications, p.introduction,
        p.logoHash, p.workingDays, p.closedDays)
      from CompanyProfile p""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<CompanyCard> page(FindCompanies wanted) {
    var after = Cursor.parse(wanted.cursor);
    var select = Select.of(em, CompanyCard.class, CARD)
        .where("p.active = true")
        .where("locate(:name, p.searchName) > 0", "name", wanted.name())
        .where("p.prefecture = :prefecture", "prefecture", wanted.prefecture)
        .where("p.types like :type", "type", between(wanted.type))
        .where("p.dealsIn like :kind", "kind", between(wanted.dealsIn))
        .where("locate(lower(:certification), lower(p.certifications)) > 0", "certification", wanted.certification);
    if (after != null) {
      select.where("(p.tradeName > :last or (p.tradeName = :last and p.companyId > :id))")
          .with("last", after.key()).with("id", after.id());
    }
    return Page.of(select.list("p.tradeName, p.companyId", wanted.limit), wanted.limit, p -> new Cursor(p.tradeName(), p.companyId()));
  }

  private static String between(Enum<?> name) {
    return name == null ? null : "%," + name + ",%";
  }

  CompanyCard card(UUID companyId) {
    return Select.of(em, CompanyCard.class, CARD)
        .where("p.active = true").where("p.companyId = :id", "id", companyId)
        .list("p.companyId", 1).stream().findFirst().orElseThrow(Problem::notFound);
  }
}
