package jp.kiba.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenDoorTest {
  private static final Tenant OURS = new Tenant(UUID.randomUUID(), "t_0000000000000001");
  private static final Tenant THEIRS = new Tenant(UUID.randomUUID(), "t_0000000000000002");
  private static final String TYPE = "text/csv";
  private static final int MOST = 52_428_800;

  @TempDir
  Path folder;

  private final FolderLinks links = new FolderLinks(new PlainSeal());
  private final TokenDoor door = new TokenDoor();

  @BeforeEach
  void open() {
    door.seal = new PlainSeal();
    door.storage = new FolderStorage(folder.toString());
  }

  @Test
  void what_is_sent_by_a_ticket_is_the_companys_and_nobody_elses() throws Exception {
    door.receive(in(OURS, 3), "Text/CSV; charset=Shift_JIS", 3, bytes(3));
    assertThat(as(OURS, () -> door.storage.find("uploads/a"))).isPresent().get().extracting("length", "contentType").containsExactly(3L, TYPE);
    assertThat(as(THEIRS, () -> door.storage.find("uploads/a"))).isEmpty();
  }

  @Test
  void one_byte_more_than_fifty_mebibytes_is_refused_whether_it_is_announced_or_not() {
    refused(413, () -> door.receive(in(OURS, MOST), TYPE, MOST + 1, bytes(0)));
    refused(413, () -> door.receive(in(OURS, MOST), TYPE, -1, endless()));
    nothingIsLeft();
  }

  @Test
  void what_breaks_off_or_comes_as_something_else_leaves_nothing_behind() {
    refused(400, () -> door.receive(in(OURS, 3), TYPE, 2, bytes(2)));
    refused(415, () -> door.receive(in(OURS, 3), "application/pdf", 3, bytes(3)));
    refused(415, () -> door.receive(in(OURS, 3), null, 3, bytes(3)));
    nothingIsLeft();
  }

  @Test
  void a_ticket_lets_one_file_in() throws Exception {
    var token = in(OURS, 3);
    door.receive(token, TYPE, 3, bytes(3));
    refused(409, () -> door.receive(token, TYPE, 3, bytes(3)));
  }

  @Test
  void what_is_forged_or_lets_the_other_way_is_not_there_and_what_is_old_is_gone() throws Exception {
    refused(404, () -> door.receive("", TYPE, 3, bytes(3)));
    refused(404, () -> door.receive("äöü/..", TYPE, 3, bytes(3)));
    refused(404, () -> door.open(in(OURS, 3)));
    refused(410, () -> door.receive(in(OURS, 3, Instant.now().minusSeconds(1)), TYPE, 3, bytes(3)));
  }

  @Test
  void a_link_hands_out_its_file_under_the_name_that_people_know() throws Exception {
    door.receive(in(OURS, 3), TYPE, 3, bytes(3));
    var url = as(OURS, () -> links.out(door.storage.find("uploads/a").orElseThrow(), "在庫\n.csv", soon()));
    try (var opened = door.open(token(url))) {
      assertThat(opened.shownAs()).isEqualTo("在庫\n.csv");
      assertThat(opened.content().readAllBytes()).hasSize(3);
    }
    as(OURS, () -> {
      door.storage.delete("uploads/a");
      return null;
    });
    refused(404, () -> door.open(token(url)));
  }

  private String in(Tenant tenant, long length) throws Exception {
    return in(tenant, length, soon());
  }

  private String in(Tenant tenant, long length, Instant until) throws Exception {
    return token(as(tenant, () -> links.in("uploads/a", TYPE, length, until).url()));
  }

  private static String token(String url) {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  private static Instant soon() {
    return Instant.now().plus(Duration.ofMinutes(1));
  }

  private static InputStream bytes(int count) {
    return new ByteArrayInputStream(new byte[count]);
  }

  /** As long as anybody reads: who held it all would never come to an end. */
  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 0;
      }
    };
  }

  private static void refused(int status, ThrowingCallable what) {
    assertThatThrownBy(what).isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(status));
  }

  private void nothingIsLeft() {
    assertThat(folder.toFile().exists()).isTrue();
    try (var left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T as(Tenant tenant, Callable<T> work) throws Exception {
    return Current.as(tenant, new Actor(null, "", ""), work);
  }
}
