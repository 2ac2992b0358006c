package jp.kiba.inventory.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("catalogue")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Catalogue")
public class CatalogueResource {
  private static final CatalogueView CATALOGUE = CatalogueView.whole();

  @GET
  @PermitAll
  public CatalogueView whole() {
    return CATALOGUE;
  }
}
