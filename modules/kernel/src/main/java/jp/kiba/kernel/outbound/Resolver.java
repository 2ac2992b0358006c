package jp.kiba.kernel.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says where a name leads. A port, because tests must be able to change the answer between two questions. */
interface Resolver {
  InetAddress[] resolve(String name) throws UnknownHostException;
}
