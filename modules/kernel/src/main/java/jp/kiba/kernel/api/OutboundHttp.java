package jp.kiba.kernel.api;

import java.io.IOException;
import java.net.URI;

/**
 * The only way to call an address that somebody else wrote down. Https to a name of the public internet and to nothing else:
 * loopback, private, link-local, metadata and every other special address is refused, by whatever form or name it is reached.
 * A name is resolved once for each connection, all of its addresses are checked, and the connection goes to a checked one.
 * Redirects are not followed, cookies and compression are not used.
 */
public interface OutboundHttp {
  /** To be asked when an address is saved, so that whoever writes it is told.
   *  @param field the field to blame
   *  @return the address
   *  @throws Problem 422 when it is none that we would call */
  URI check(String field, String url);

  /** Asks, in no transaction: it may take as long as the request allows.
   *  @throws OutboundRefused when it is an address that we do not call
   *  @throws IOException when there was no answer in time */
  OutboundReply send(OutboundRequest request) throws IOException;
}
