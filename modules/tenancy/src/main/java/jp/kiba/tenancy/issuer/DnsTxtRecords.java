package jp.kiba.tenancy.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the system's resolvers, or the server that {@code KIBA_DNS_SERVER} names as {@code dns://host:port}. */
@ApplicationScoped
class DnsTxtRecords implements TxtRecords {
  private static final Logger LOG = Logger.getLogger("jp.kiba.issuer");

  @Inject
  @ConfigProperty(name = "kiba.dns.server")
  Optional<String> server;

  @Override
  public Set<String> of(String domain) {
    var settings = new Hashtable<String, String>();
    settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    settings.put(Context.PROVIDER_URL, server.orElse("dns:"));
    settings.put("com.sun.jndi.dns.timeout.initial", "2000");
    settings.put("com.sun.jndi.dns.timeout.retries", "2");
    var texts = new HashSet<String>();
    try {
      var context = new InitialDirContext(settings);
      try {
        // the dot at the end: no search list of ours is put behind it
        var found = context.getAttributes(domain + ".", new String[] {"TXT"}).get("TXT");
        for (int i = 0; found != null && i < found.size(); i++) {
          texts.add(String.valueOf(found.get(i)).replaceAll("^\"|\"$", ""));
        }
      } finally {
        context.close();
      }
    } catch (NamingException e) {
      LOG.log(Level.FINE, "the DNS has no texts for a domain", e);
    }
    return texts;
  }
}
