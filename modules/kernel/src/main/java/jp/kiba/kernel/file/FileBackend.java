package jp.kiba.kernel.file;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import jp.kiba.kernel.api.FolderStorage;
import jp.kiba.kernel.api.Seal;
import jp.kiba.kernel.api.Storage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides where files lie: in a folder that all nodes share, or in a bucket. */
@ApplicationScoped
class FileBackend {
  @Inject
  @ConfigProperty(name = "kiba.files.backend", defaultValue = "folder")
  String backend;

  @Inject
  @ConfigProperty(name = "kiba.files.dir", defaultValue = "files")
  String folder;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.bucket")
  Optional<String> bucketName;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.region")
  Optional<String> region;

  /** Of a store that is not Amazon's. */
  @Inject
  @ConfigProperty(name = "kiba.files.s3.endpoint")
  Optional<URI> endpoint;

  @Inject
  @ConfigProperty(name = "kiba.files.s3.prefix")
  Optional<String> prefix;

  @Inject
  Seal seal;

  private FolderStorage files;
  private S3Bucket bucket;

  @PostConstruct
  void open() {
    switch (backend) {
      case "folder" -> files = new FolderStorage(folder);
      case "s3" -> bucket = new S3Bucket(bucketName.orElseThrow(FileBackend::incomplete),
          region.orElseThrow(FileBackend::incomplete), endpoint, prefix.orElse(""));
      default -> throw new IllegalStateException("KIBA_FILES_BACKEND is neither folder nor s3");
    }
  }

  private static IllegalStateException incomplete() {
    return new IllegalStateException("KIBA_FILES_BACKEND is s3, but KIBA_FILES_S3_BUCKET or KIBA_FILES_S3_REGION is missing");
  }

  @PreDestroy
  void close() {
    if (bucket != null) {
      bucket.close();
    }
  }

  @Produces
  @ApplicationScoped
  Storage storage() {
    return bucket == null ? files : new S3Storage(bucket);
  }

  @Produces
  @ApplicationScoped
  Links links() {
    return bucket == null ? new FolderLinks(seal) : new S3Links(bucket);
  }

  /** Removes what writing left behind, of all companies; a bucket shows nothing before it is whole. */
  void sweep(Instant before) throws IOException {
    if (files != null) {
      files.sweep(before);
    }
  }
}
