package jp.kiba.kernel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Cells;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;
import jp.kiba.kernel.api.Tenant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What holds for a folder holds for a bucket; addresses and messages of the bucket do what the doors of our own server do. */
class ObjectStorageIT {
  private static final String REGION = "ap-northeast-1";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Tenant OURS = new Tenant(UUID.randomUUID(), "t_0000000000000001");
  private static final Tenant THEIRS = new Tenant(UUID.randomUUID(), "t_0000000000000002");
  private static ObjectStore store;
  private static S3Bucket bucket;

  @TempDir
  static Path folder;

  @BeforeAll
  static void start() throws Exception {
    store = ObjectStore.start();
    bucket = new S3Bucket("kiba", REGION, Optional.of(store.objects()), "files/");
    bucket.client.createBucket(b -> b.bucket("kiba"));
  }

  @AfterAll
  static void stop() throws Exception {
    bucket.close();
    store.close();
  }

  static Stream<Storage> storages() {
    return Stream.of(new FolderStorage(folder.toString()), new S3Storage(bucket));
  }

  @ParameterizedTest
  @MethodSource("storages")
  void a_file_is_read_as_it_was_written_and_is_its_companys(Storage storage) throws Exception {
    var kept = as(OURS, () -> storage.put("a/b.csv", "text/csv", out -> out.write("木".getBytes(StandardCharsets.UTF_8))));
    assertThat(kept).isEqualTo(new StoredFile("a/b.csv", "text/csv", 3, "9213ab05890bafa22324bd6267fe40254230768128e2ecc24db48198379e1f16"));
    as(OURS, () -> {
      assertThat(storage.find("a/b.csv")).contains(kept);
      assertThat(storage.all()).containsExactly(kept);
      try (var in = storage.open("a/b.csv")) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("木");
      }
      assertThatThrownBy(() -> storage.put("a/b.csv", "text/csv", out -> out.write(1))).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> storage.put("../b.csv", "text/csv", out -> out.write(1))).isInstanceOf(IllegalArgumentException.class);
      return null;
    });
    as(THEIRS, () -> {
      assertThat(storage.find("a/b.csv")).isEmpty();
      assertThat(storage.all()).isEmpty();
      assertThatThrownBy(() -> storage.open("a/b.csv")).isInstanceOf(Problem.class);
      storage.deleteAll();
      return null;
    });
    as(OURS, () -> {
      storage.put("c", "text/csv", out -> out.write(1));
      storage.delete("c");
      storage.delete("c");
      assertThat(storage.all()).containsExactly(kept);
      storage.deleteAll();
      assertThat(storage.all()).isEmpty();
      return null;
    });
  }

  @Test
  void more_files_than_a_page_lists_are_all_found_and_all_deleted() throws Exception {
    var storage = new S3Storage(bucket);
    as(OURS, () -> {
      for (int i = 0; i < 1_005; i++) {
        var key = bucket.key("many/" + i);
        bucket.client.putObject(r -> r.bucket("kiba").key(key), RequestBody.empty());
      }
      assertThat(bucket.client.listObjectsV2Paginator(r -> r.bucket("kiba").prefix(bucket.folder())).contents()).hasSize(1_005);
      storage.deleteAll();
      assertThat(storage.all()).isEmpty();
      return null;
    });
  }

  @Test
  void a_signed_address_takes_one_file_in_whose_length_and_type_are_part_of_the_signature() throws Exception {
    var links = new S3Links(bucket);
    var way = as(OURS, () -> links.in("uploads/x", "text/csv", 6, Instant.now().plusSeconds(60)));
    assertThat(way.url()).startsWith(bucket.origin() + "/").contains("X-Amz-Expires=", "files/" + OURS.id() + "/uploads/x")
        .contains("X-Amz-SignedHeaders=content-length%3Bcontent-type%3Bhost%3Bif-none-match");
    assertThat(way.headers().keySet()).extracting(String::toLowerCase).containsExactlyInAnyOrder("content-type", "if-none-match");
    assertThat(put(way)).isEqualTo(200);
    assertThat(put(way)).as("a second file under the same name").isEqualTo(412);
    var file = as(OURS, () -> new S3Storage(bucket).find("uploads/x").orElseThrow());
    assertThat(file).isEqualTo(new StoredFile("uploads/x", "text/csv", 6, null));

    var url = as(OURS, () -> links.out(file, "在庫.csv", Instant.now().plusSeconds(60)));
    var got = HTTP.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    assertThat(got.body()).isEqualTo("番号");
    assertThat(got.headers().firstValue("content-disposition")).get().asString().startsWith("attachment; ").contains("%E5%9C%A8%E5%BA%AB.csv");
  }

  private static int put(Links.Way way) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(way.url())).PUT(BodyPublishers.ofString("番号", StandardCharsets.UTF_8));
    way.headers().forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void a_message_that_nobody_understands_keeps_no_other_waiting_and_ends_where_the_queue_sends_it() throws Exception {
    try (var client = SqsClient.builder().region(Region.of(REGION)).endpointOverride(store.queues()).build()) {
      var dead = client.createQueue(q -> q.queueName("dead")).queueUrl();
      var url = client.createQueue(q -> q.queueName("arrived").attributes(Map.of(
          QueueAttributeName.VISIBILITY_TIMEOUT, "1",
          QueueAttributeName.REDRIVE_POLICY, "{\"deadLetterTargetArn\":\"" + arn(client, dead) + "\",\"maxReceiveCount\":2}"))).queueUrl();
      var taken = new ArrayList<UploadName.Arrival>();
      var queue = listening(url, taken);
      var arrived = new UploadName.Arrival(OURS.id(), UUID.randomUUID());
      client.sendMessage(m -> m.queueUrl(url).messageBody("{ not a message"));
      client.sendMessage(m -> m.queueUrl(url).messageBody("""
          {"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"kiba"},"object":{"key":"files/%s/uploads/%s.upload"}}}]}
          """.formatted(arrived.company(), arrived.upload())));
      for (int round = 0; round < 4; round++) {
        queue.turn();
      }
      assertThat(taken).containsExactly(arrived);
      assertThat(client.receiveMessage(m -> m.queueUrl(dead).waitTimeSeconds(5)).messages()).hasSize(1);
      assertThat(client.receiveMessage(m -> m.queueUrl(url)).messages()).isEmpty();
    }
  }

  private static String arn(SqsClient client, String url) {
    return client.getQueueAttributes(q -> q.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN)).attributes()
        .get(QueueAttributeName.QUEUE_ARN);
  }

  private static StorageQueue listening(String url, List<UploadName.Arrival> taken) {
    var queue = new StorageQueue();
    queue.queue = Optional.of(url);
    queue.endpoint = Optional.of(store.queues());
    queue.region = Optional.of(REGION);
    queue.bucket = Optional.of("kiba");
    queue.cells = new AllCells();
    queue.arrivals = new Arrivals() {
      @Override
      void take(UploadName.Arrival arrival) {
        taken.add(arrival);
      }
    };
    queue.open();
    return queue;
  }

  private static final class AllCells implements Cells {
    @Override
    public boolean all() {
      return true;
    }

    @Override
    public boolean reachable(int seconds) {
      return true;
    }

    @Override
    public void require(Tenant tenant) {
      // this node serves everybody
    }
  }

  private static <T> T as(Tenant tenant, Callable<T> work) throws Exception {
    return Current.as(tenant, new Actor(null, "", ""), work);
  }
}
