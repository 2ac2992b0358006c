package jp.kiba.kernel.outbound;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.kiba.kernel.api.OutboundHttp;
import jp.kiba.kernel.api.OutboundRefused;
import jp.kiba.kernel.api.OutboundReply;
import jp.kiba.kernel.api.OutboundRequest;
import jp.kiba.kernel.api.Problem;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class CheckedHttp implements OutboundHttp {
  @Inject
  @ConfigProperty(name = "kiba.outbound.allow")
  Optional<List<String>> allowed;

  @Inject
  @ConfigProperty(name = "kiba.development", defaultValue = "false")
  boolean development;

  @Resource
  ManagedScheduledExecutorService scheduler;

  private Destinations destinations;
  private ScheduledExecutorService clock;

  protected CheckedHttp() {}

  CheckedHttp(Destinations destinations, ScheduledExecutorService clock) {
    this.destinations = destinations;
    this.clock = clock;
  }

  @PostConstruct
  void start() {
    if (!development && allowed.isPresent()) {
      throw new IllegalStateException("kiba.outbound.allow opens addresses inside and is for development only");
    }
    destinations = new Destinations(InetAddress::getAllByName, Set.copyOf(allowed.orElse(List.of())));
    clock = scheduler;
  }

  @Override
  public URI check(String field, String url) {
    try {
      var address = destinations.parse(url);
      destinations.resolve(address.getHost());
      return address;
    } catch (OutboundRefused e) {
      throw Problem.refused(field, e.key());
    } catch (UnknownHostException e) {
      throw Problem.refused(field, "kernel.outbound-unknown");
    }
  }

  @Override
  public OutboundReply send(OutboundRequest asked) throws IOException {
    var url = destinations.parse(asked.url().toString());
    var addresses = destinations.resolve(url.getHost());
    var request = new HttpUriRequestBase(asked.method(), url);
    asked.headers().forEach(request::setHeader);
    if (asked.body() != null) {
      request.setEntity(new ByteArrayEntity(asked.body(), ContentType.parse(asked.headers().get("Content-Type"))));
    }
    // Time limits of a connection are for each piece of an answer: one that comes in drops would go on for ever.
    var end = clock.schedule(request::abort, asked.within().toMillis(), TimeUnit.MILLISECONDS);
    try (var client = PinnedClient.to(addresses, asked.within())) {
      return reply(client.executeOpen(null, request, null), asked.mostBytes());
    } finally {
      end.cancel(false);
    }
  }

  private static OutboundReply reply(ClassicHttpResponse answer, int most) throws IOException {
    var headers = new HashMap<String, String>();
    for (var header : answer.getHeaders()) {
      headers.put(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    if (answer.getEntity() == null) {
      return new OutboundReply(answer.getCode(), headers, new byte[0], false);
    }
    // Neither is closed: that would read the rest of it. The connection is given up with the client.
    var content = answer.getEntity().getContent();
    var body = content == null ? new byte[0] : content.readNBytes(most);
    return new OutboundReply(answer.getCode(), headers, body, content != null && content.read() >= 0);
  }
}
