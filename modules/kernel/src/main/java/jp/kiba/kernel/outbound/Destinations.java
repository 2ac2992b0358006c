package jp.kiba.kernel.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.OutboundRefused;

/**
 * What may be called. A name with a dot whose last part begins with a letter: that leaves no room for an address written in
 * decimal, octal or hexadecimal, which programs read in different ways. Names on the list (in development only) pass.
 */
final class Destinations {
  private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");
  private static final int LONGEST = 2000;
  private static final int HTTPS = 443;
  private static final int FIRST_UNPRIVILEGED = 1024;

  private final Resolver names;
  private final Set<String> allowed;

  /** @param allowed names that may be called wherever they lead, by http too */
  Destinations(Resolver names, Set<String> allowed) {
    this.names = names;
    this.allowed = allowed;
  }

  /** Looks at how it is written, not at where it leads. */
  URI parse(String text) throws OutboundRefused {
    try {
      var url = new URI(text);
      if (text.length() > LONGEST || url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
        throw new OutboundRefused("kernel.outbound-address");
      }
      if (!allowed.contains(host(url))) {
        requirePublicForm(url);
      } else if (!"https".equalsIgnoreCase(url.getScheme()) && !"http".equalsIgnoreCase(url.getScheme())) {
        throw new OutboundRefused("kernel.outbound-https");
      }
      return url;
    } catch (URISyntaxException e) {
      throw new OutboundRefused("kernel.outbound-address");
    }
  }

  private static void requirePublicForm(URI url) throws OutboundRefused {
    if (!"https".equalsIgnoreCase(url.getScheme())) {
      throw new OutboundRefused("kernel.outbound-https");
    }
    if (!NAME.matcher(host(url)).matches()) {
      throw new OutboundRefused("kernel.outbound-name");
    }
    if (url.getPort() != -1 && url.getPort() != HTTPS && url.getPort() < FIRST_UNPRIVILEGED) {
      throw new OutboundRefused("kernel.outbound-address");
    }
  }

  /** Asks where the name leads, once; one address inside is enough to refuse them all.
   *  @return addresses that may be connected to, never none */
  InetAddress[] resolve(String host) throws OutboundRefused, UnknownHostException {
    var name = host.toLowerCase(Locale.ROOT);
    var found = names.resolve(name);
    if (!allowed.contains(name) && !Arrays.stream(found).allMatch(Addresses::isPublic)) {
      throw new OutboundRefused("kernel.outbound-inside");
    }
    return found;
  }

  private static String host(URI url) {
    return url.getHost().toLowerCase(Locale.ROOT);
  }
}
