package jp.kiba.kernel.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.StoredFile;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files as objects of a bucket. Written to this node's disk first: the store wants to know the length before it begins. */
final class S3Storage implements Storage {
  private static final String SHA256 = "sha256";
  private static final int NOT_NEW = 412;

  private final S3Bucket bucket;

  S3Storage(S3Bucket bucket) {
    this.bucket = bucket;
  }

  @Override
  public StoredFile put(String name, String contentType, Content content) throws IOException {
    // Told first by a look: not every store knows the condition below.
    if (find(name).isPresent()) {
      throw writtenOnce();
    }
    var draft = Files.createTempFile("kiba-", ".draft");
    try {
      var digest = write(draft, content);
      send(name, contentType, draft, digest);
      return new StoredFile(name, contentType, Files.size(draft), HexFormat.of().formatHex(digest));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void send(String name, String contentType, Path draft, byte[] digest) {
    try {
      bucket.client.putObject(r -> r.bucket(bucket.name).key(bucket.key(name)).contentType(contentType).ifNoneMatch("*")
          .checksumSHA256(Base64.getEncoder().encodeToString(digest))
          .metadata(Map.of(SHA256, HexFormat.of().formatHex(digest))), RequestBody.fromFile(draft));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_NEW) {
        throw writtenOnce();
      }
      throw e;
    }
  }

  private static byte[] write(Path draft, Content content) throws IOException {
    try (var digested = new DigestOutputStream(Files.newOutputStream(draft), sha256());
        var out = new BufferedOutputStream(digested, 1 << 16)) {
      content.writeTo(out);
      out.flush();
      return digested.getMessageDigest().digest();
    }
  }

  private static IllegalStateException writtenOnce() {
    return new IllegalStateException("a file is written once");
  }

  @Override
  public Optional<StoredFile> find(String name) {
    try {
      var head = bucket.client.headObject(r -> r.bucket(bucket.name).key(bucket.key(name)));
      return Optional.of(new StoredFile(name, head.contentType(), head.contentLength(), head.metadata().get(SHA256)));
    } catch (NoSuchKeyException absent) {
      return Optional.empty();
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    try {
      return bucket.client.getObject(r -> r.bucket(bucket.name).key(bucket.key(name)));
    } catch (NoSuchKeyException absent) {
      throw Problem.notFound();
    }
  }

  @Override
  public List<StoredFile> all() throws IOException {
    int ours = bucket.folder().length();
    return bucket.client.listObjectsV2Paginator(r -> r.bucket(bucket.name).prefix(bucket.folder())).contents().stream()
        .flatMap(o -> find(o.key().substring(ours)).stream()).sorted(Comparator.comparing(StoredFile::name)).toList();
  }

  @Override
  public void delete(String name) throws IOException {
    bucket.client.deleteObject(r -> r.bucket(bucket.name).key(bucket.key(name)));
  }

  /** A page at a time; the store answers with the keys that it could not delete. */
  @Override
  public void deleteAll() throws IOException {
    for (var page : bucket.client.listObjectsV2Paginator(r -> r.bucket(bucket.name).prefix(bucket.folder()))) {
      if (page.contents().isEmpty()) {
        continue;
      }
      var keys = page.contents().stream().map(S3Object::key).map(k -> ObjectIdentifier.builder().key(k).build()).toList();
      var answer = bucket.client.deleteObjects(r -> r.bucket(bucket.name).delete(d -> d.objects(keys).quiet(true)));
      if (answer.hasErrors()) {
        throw new IOException(answer.errors().size() + " files could not be deleted: " + answer.errors().get(0).code());
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
