package jp.kiba.kernel.figure;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The server's pools of connections, as its monitor counts them. */
final class Pools {
  private static final String ALL = "WebSphere:type=ConnectionPoolStats,name=*";

  private Pools() {}

  /** @param name such as jdbc/book
   *  @param used connections in somebody's hands
   *  @param waited on average for a connection, in milliseconds, since the start */
  record Pool(String name, long used, long free, double waited) {}

  static List<Pool> now() throws JMException {
    var server = ManagementFactory.getPlatformMBeanServer();
    var pools = new ArrayList<Pool>();
    for (var each : server.queryNames(new ObjectName(ALL), null)) {
      pools.add(of(server, each));
    }
    return pools;
  }

  private static Pool of(MBeanServer server, ObjectName name) throws JMException {
    long managed = ((Number) server.getAttribute(name, "ManagedConnectionCount")).longValue();
    long free = ((Number) server.getAttribute(name, "FreeConnectionCount")).longValue();
    return new Pool(name.getKeyProperty("name"), managed - free, free, ((Number) server.getAttribute(name, "WaitTime")).doubleValue());
  }
}
