package jp.kiba.app.architecture.planted.trading.order;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Path("asking")
@Breaks(Rule.RESOURCES_SEE_NO_DATABASE)
public class AskingResource {
  EntityManager em;
}
