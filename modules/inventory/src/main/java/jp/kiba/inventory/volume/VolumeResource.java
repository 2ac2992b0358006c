package jp.kiba.inventory.volume;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jp.kiba.tenancy.api.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("volume")
@Produces("application/json")
@ApplicationScoped
@Tag(name = "Stock")
public class VolumeResource {

  @GET
  @RolesAllowed(Permission.LOT_VIEW)
  @Operation(description = """
      A log needs diameterCm and lengthM, every other kind thicknessMm, widthMm and lengthMm. Without a rule by the one that is \
      usual for the kind.""")
  public VolumeView volume(@BeanParam @Valid MeasureWood wood) {
    return wood.volume();
  }
}
