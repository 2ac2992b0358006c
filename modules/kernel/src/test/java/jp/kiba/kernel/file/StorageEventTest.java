package jp.kiba.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageEventTest {
  private static final UUID COMPANY = UUID.randomUUID();
  private static final UUID UPLOAD = UUID.randomUUID();

  @Test
  void an_upload_that_arrived_is_told_by_its_key() {
    assertThat(StorageEvent.arrivals(message("ObjectCreated:Put", "b", "kiba/" + COMPANY + "/uploads/" + UPLOAD + ".upload"), "b"))
        .containsExactly(new UploadName.Arrival(COMPANY, UPLOAD));
    assertThat(StorageEvent.arrivals(message("ObjectCreated:Put", "b", COMPANY + "%2Fuploads%2F" + UPLOAD + ".upload"), "b")).hasSize(1);
  }

  @Test
  void what_is_no_upload_of_ours_is_nothing_to_do() {
    var key = COMPANY + "/uploads/" + UPLOAD + ".upload";
    assertThat(StorageEvent.arrivals(message("ObjectRemoved:Delete", "b", key), "b")).isEmpty();
    assertThat(StorageEvent.arrivals(message("ObjectCreated:Put", "another", key), "b")).isEmpty();
    assertThat(StorageEvent.arrivals(message("ObjectCreated:Put", "b", COMPANY + "/exports/a.zip"), "b")).isEmpty();
    assertThat(StorageEvent.arrivals("{\"Service\":\"Amazon S3\",\"Event\":\"s3:TestEvent\",\"Bucket\":\"b\"}", "b")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "42", "{\"Records\":{}}", "{\"hello\":\"world\"}"})
  void what_no_bucket_wrote_is_refused(String body) {
    assertThatThrownBy(() -> StorageEvent.arrivals(body, "b")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String message(String event, String bucket, String key) {
    return "{\"Records\":[{\"eventName\":\"" + event + "\",\"s3\":{\"bucket\":{\"name\":\"" + bucket + "\"},\"object\":{\"key\":\"" + key + "\"}}}]}";
  }
}
