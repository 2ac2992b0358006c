package jp.kiba.dev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A name server on this machine that knows TXT records only: what customers would put into their own DNS (RFC 1035). */
public final class LocalDns implements AutoCloseable {
  private static final int TXT = 16;
  private static final int LONGEST = 512;
  private static final int HEADER = 12;
  private static final int SECONDS_TO_LIVE = 1;

  private final DatagramSocket socket;
  private final Map<String, Set<String>> texts = new ConcurrentHashMap<>();

  private LocalDns(DatagramSocket socket) {
    this.socket = socket;
  }

  static LocalDns start() {
    try {
      var dns = new LocalDns(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
      var thread = new Thread(dns::serve, "local-dns");
      thread.setDaemon(true);
      thread.start();
      return dns;
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts these texts at the domain, in place of those that were there. */
  public void put(String domain, String... values) {
    texts.put(domain, Set.of(values));
  }

  /** As the server's configuration names it. */
  String address() {
    return "dns://127.0.0.1:" + socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      var asked = new DatagramPacket(new byte[LONGEST], LONGEST);
      try {
        socket.receive(asked);
        var answer = answer(ByteBuffer.wrap(asked.getData(), 0, asked.getLength()));
        socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
      } catch (IOException | RuntimeException e) {
        // closed, or somebody sent what is no question: there is nobody to tell
        continue;
      }
    }
  }

  private byte[] answer(ByteBuffer question) {
    short id = question.getShort(0);
    question.position(HEADER);
    var name = new StringBuilder();
    for (int length = question.get(); length > 0; length = question.get()) {
      var label = new byte[length];
      question.get(label);
      name.append(name.length() == 0 ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
    }
    short type = question.getShort();
    question.getShort();
    var records = type == TXT ? List.copyOf(texts.getOrDefault(name.toString().toLowerCase(Locale.ROOT), Set.of())) : List.<String>of();
    var out = ByteBuffer.allocate(LONGEST);
    out.putShort(id).putShort((short) 0x8580).putShort((short) 1).putShort((short) records.size()).putShort((short) 0).putShort((short) 0);
    out.put(question.array(), HEADER, question.position() - HEADER);
    records.forEach(text -> record(out, text.getBytes(StandardCharsets.US_ASCII)));
    var whole = new ByteArrayOutputStream();
    whole.write(out.array(), 0, out.position());
    return whole.toByteArray();
  }

  /** The name is that of the question, which begins at byte 12. */
  private static void record(ByteBuffer out, byte[] text) {
    out.putShort((short) (0xc000 | HEADER)).putShort((short) TXT).putShort((short) 1).putInt(SECONDS_TO_LIVE)
        .putShort((short) (text.length + 1)).put((byte) text.length).put(text);
  }

  @Override
  public void close() {
    socket.close();
  }
}
