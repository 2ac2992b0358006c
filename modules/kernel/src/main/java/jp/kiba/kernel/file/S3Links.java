package jp.kiba.kernel.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.kiba.kernel.api.Attachment;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.StoredFile;

/**
 * Addresses of the bucket, signed. An upload is a PUT whose length, type and novelty are part of the signature: the store
 * refuses a byte more or less, another type, and a second file under the same name.
 */
final class S3Links implements Links {
  /** The browser sends these by itself and lets nobody else say what they are. */
  private static final Set<String> NOT_OURS_TO_SEND = Set.of("host", "content-length");

  private final S3Bucket bucket;

  S3Links(S3Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public Way in(String file, String contentType, long length, Instant until) {
    var signed = bucket.presigner.presignPutObject(p -> p.signatureDuration(from(until)).putObjectRequest(r -> r
        .bucket(bucket.name).key(bucket.key(file)).contentType(contentType).contentLength(length).ifNoneMatch("*")));
    Map<String, String> headers = new TreeMap<>();
    signed.signedHeaders().forEach((name, values) -> {
      if (!NOT_OURS_TO_SEND.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name, String.join(",", values));
      }
    });
    return new Way(signed.url().toString(), headers);
  }

  @Override
  public String out(StoredFile file, String shownAs, Instant until) {
    return bucket.presigner.presignGetObject(p -> p.signatureDuration(from(until)).getObjectRequest(r -> r
        .bucket(bucket.name).key(bucket.key(file.name())).responseContentType(file.contentType())
        .responseContentDisposition(Attachment.named(shownAs)).responseCacheControl("no-store"))).url().toString();
  }

  @Override
  public Optional<String> origin() {
    return Optional.of(bucket.origin());
  }

  private static Duration from(Instant until) {
    return Duration.between(Now.instant(), until);
  }
}
