package jp.kiba.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTest {
  private static final Tenant OURS = new Tenant(UUID.randomUUID(), "t_0000000000000001");
  private static final Tenant THEIRS = new Tenant(UUID.randomUUID(), "t_0000000000000002");

  @TempDir
  Path folder;

  @Test
  void a_file_is_read_as_it_was_written_and_says_what_it_is() throws Exception {
    var storage = new FolderStorage(folder.toString());
    as(OURS, () -> {
      var kept = storage.put("logo/a.png", "image/png", out -> out.write("wood".getBytes(StandardCharsets.UTF_8)));
      assertThat(kept).isEqualTo(new StoredFile("logo/a.png", "image/png", 4,
          "99f7855eb789dfecf9ea66df3221a743f4ab8be59ae6b9c503499c1940a90fd5"));
      assertThat(storage.find("logo/a.png")).contains(kept);
      assertThat(storage.all()).containsExactly(kept);
      try (var in = storage.open("logo/a.png")) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("wood");
      }
      return null;
    });
  }

  @Test
  void anothers_file_is_one_that_does_not_exist() throws Exception {
    var storage = new FolderStorage(folder.toString());
    as(OURS, () -> storage.put("a", "text/plain", out -> out.write(1)));
    as(THEIRS, () -> {
      assertThat(storage.find("a")).isEmpty();
      assertThat(storage.all()).isEmpty();
      assertThatThrownBy(() -> storage.open("a")).isInstanceOf(Problem.class);
      storage.delete("a");
      storage.deleteAll();
      return null;
    });
    as(OURS, () -> assertThat(storage.find("a")).isPresent());
  }

  @Test
  void no_name_leads_out_of_the_companys_own_files() throws Exception {
    var storage = new FolderStorage(folder.toString());
    as(OURS, () -> {
      for (var name : new String[] {"../x", "a/../../x", "/etc/passwd", ".hidden", "a/.b", "a//b", "", "a\\b", "a/", "x\0y", "ä"}) {
        assertThatThrownBy(() -> storage.put(name, "text/plain", out -> out.write(1))).as(name)
            .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> storage.find(name)).as(name).isInstanceOf(IllegalArgumentException.class);
      }
      return null;
    });
  }

  @Test
  void what_was_not_written_to_its_end_is_not_there() throws Exception {
    var storage = new FolderStorage(folder.toString());
    as(OURS, () -> {
      assertThatThrownBy(() -> storage.put("a", "text/plain", out -> {
        out.write(1);
        throw new IOException("the line went dead");
      })).isInstanceOf(IOException.class);
      assertThat(storage.find("a")).isEmpty();
      assertThat(storage.all()).isEmpty();
      storage.put("a", "text/plain", out -> out.write(1));
      assertThatThrownBy(() -> storage.put("a", "text/plain", out -> out.write(2))).isInstanceOf(IllegalStateException.class);
      return null;
    });
  }

  @Test
  void nothing_is_left_of_a_company_that_left() throws Exception {
    var storage = new FolderStorage(folder.toString());
    as(OURS, () -> {
      storage.put("a/b/c", "text/plain", out -> out.write(1));
      storage.put("d", "text/plain", out -> out.write(1));
      storage.deleteAll();
      storage.deleteAll();
      return null;
    });
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static <T> T as(Tenant tenant, Callable<T> work) throws Exception {
    return Current.as(tenant, new Actor(null, "", ""), work);
  }
}
