package jp.kiba.kernel.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a bucket tells its queue: which objects have arrived. */
final class StorageEvent {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StorageEvent() {}

  /**
   * @param body of the message, as S3 itself writes it
   * @return the uploads that have arrived in that bucket; none when the message is about something else
   * @throws IllegalArgumentException when it is no message of a bucket
   */
  static List<UploadName.Arrival> arrivals(String body, String bucket) {
    var message = parsed(body);
    // Sent once, when the queue is connected.
    if (message.path("Event").asText().equals("s3:TestEvent")) {
      return List.of();
    }
    if (!message.path("Records").isArray()) {
      throw new IllegalArgumentException("not a message of a bucket");
    }
    var arrivals = new ArrayList<UploadName.Arrival>();
    for (var record : message.get("Records")) {
      var s3 = record.path("s3");
      boolean arrived = record.path("eventName").asText().startsWith("ObjectCreated:");
      if (arrived && s3.path("bucket").path("name").asText().equals(bucket)) {
        UploadName.read(key(s3)).ifPresent(arrivals::add);
      }
    }
    return arrivals;
  }

  /** S3 writes it as a form would. */
  private static String key(JsonNode s3) {
    return URLDecoder.decode(s3.path("object").path("key").asText(), StandardCharsets.UTF_8);
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a message of a bucket", e);
    }
  }
}
