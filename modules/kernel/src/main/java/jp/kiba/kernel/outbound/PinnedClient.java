package jp.kiba.kernel.outbound;

import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.RegistryBuilder;

/** A client for one request, which knows no other addresses than those that were checked; it says the name all the same. */
final class PinnedClient {
  /** Made once: it reads the store of trusted certificates. */
  private static final TlsSocketStrategy TLS = DefaultClientTlsStrategy.createDefault();
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);

  private PinnedClient() {}

  static CloseableHttpClient to(InetAddress[] addresses, Duration within) {
    var connections = BasicHttpClientConnectionManager.create(null, new Only(addresses),
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, TLS).build(), null);
    long patience = within.toMillis();
    connections.setConnectionConfig(ConnectionConfig.custom()
        .setConnectTimeout(Math.min(patience, CONNECT_WITHIN.toMillis()), TimeUnit.MILLISECONDS)
        .setSocketTimeout((int) patience, TimeUnit.MILLISECONDS).build());
    return HttpClients.custom().setConnectionManager(connections).setUserAgent("Kiba")
        .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(patience, TimeUnit.MILLISECONDS).build())
        .disableRedirectHandling().disableAutomaticRetries().disableCookieManagement().disableAuthCaching()
        .disableContentCompression().build();
  }

  private record Only(InetAddress[] addresses) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) {
      return addresses.clone();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
