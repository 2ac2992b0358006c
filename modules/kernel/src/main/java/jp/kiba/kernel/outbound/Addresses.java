package jp.kiba.kernel.outbound;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses are the public internet. From the IANA registries of special-purpose addresses, IPv4 and IPv6. */
final class Addresses {
  /** Of IPv6 only 2000::/3 is given out; all else (loopback, unique local, link-local, multicast, mapped, NAT64) is refused. */
  private static final Block GLOBAL = Block.of("2000::/3");

  private static final List<Block> SPECIAL = Arrays.stream("""
      0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 168.63.129.16/32 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
      192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
      2001::/23 2001:db8::/32 2002::/16 3fff::/20
      """.strip().split("\\s+")).map(Block::of).toList();

  private Addresses() {}

  /** @return whether it is an address that anybody on the internet may call */
  static boolean isPublic(InetAddress address) {
    // Java itself makes ::ffff:a.b.c.d an Inet4Address, so a mapped address is judged as what it leads to.
    return (address instanceof Inet4Address || GLOBAL.holds(address)) && SPECIAL.stream().noneMatch(b -> b.holds(address));
  }

  private record Block(int bits, BigInteger prefix, int length) {
    static Block of(String text) {
      var parts = text.split("/");
      try {
        var base = InetAddress.getByName(parts[0]).getAddress();
        int length = Integer.parseInt(parts[1]);
        return new Block(base.length * Byte.SIZE, new BigInteger(1, base).shiftRight(base.length * Byte.SIZE - length), length);
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    boolean holds(InetAddress address) {
      var bytes = address.getAddress();
      return bytes.length * Byte.SIZE == bits && new BigInteger(1, bytes).shiftRight(bits - length).equals(prefix);
    }
  }
}
