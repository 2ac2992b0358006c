package jp.kiba.app.architecture.planted.trading.order;

import jakarta.ws.rs.Path;
import jp.kiba.app.architecture.Breaks;
import jp.kiba.app.architecture.Rule;

@Path("hidden")
@Breaks(Rule.RESOURCES_ARE_PUBLIC)
class HiddenResource {}
