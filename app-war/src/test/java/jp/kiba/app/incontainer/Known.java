package jp.kiba.app.incontainer;

import java.io.IOException;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Tenant;

/**
 * A company the test knows, with one lot that bears its name as lot number.
 *
 * @param lot the lot's id
 */
record Known(String name, Tenant tenant, UUID lot) {

  static Known company(String name) {
    var known = new Properties();
    try (var in = Known.class.getResourceAsStream("/companies.properties")) {
      known.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new Known(name, new Tenant(UUID.fromString(known.getProperty(name + ".id")), known.getProperty(name + ".schema")),
        UUID.fromString(known.getProperty(name + ".lot")));
  }

  String does(Callable<String> work) throws Exception {
    return Current.as(tenant, new Actor(null, name, name), work);
  }
}
