package jp.kiba.kernel.file;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.StoredFile;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * The bucket where all companies' files lie, each company's below its opaque id. Who may write there is found as the AWS SDK
 * does: environment, container, instance.
 */
final class S3Bucket implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration READ = Duration.ofSeconds(30);

  final String name;
  final S3Client client;
  final S3Presigner presigner;
  private final String prefix;

  /** @param endpoint of a store that speaks the S3 API and is not Amazon's: addressed by path
   *  @param prefix before every key, such as {@code kiba/}; may be empty */
  S3Bucket(String name, String region, Optional<URI> endpoint, String prefix) {
    this.name = name;
    this.prefix = prefix;
    var http = UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(READ).build();
    // Checksums that the request itself does not call for are not known to every store that speaks the API.
    var builder = S3Client.builder().httpClient(http).region(Region.of(region)).forcePathStyle(endpoint.isPresent())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
    endpoint.ifPresent(builder::endpointOverride);
    client = builder.build();
    var presigning = S3Presigner.builder().region(Region.of(region)).s3Client(client)
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(endpoint.isPresent()).build());
    endpoint.ifPresent(presigning::endpointOverride);
    presigner = presigning.build();
  }

  /** @return the key of a file of the bound company */
  String key(String file) {
    return folder() + StoredFile.checked(file);
  }

  /** @return what the keys of the bound company's files begin with */
  String folder() {
    return prefix + Current.tenant().id() + "/";
  }

  /** @return where browsers reach it, such as {@code https://bucket.s3.ap-northeast-1.amazonaws.com} */
  String origin() {
    var url = URI.create(client.utilities().getUrl(u -> u.bucket(name).key("x")).toString());
    return url.getScheme() + "://" + url.getAuthority();
  }

  @Override
  public void close() {
    presigner.close();
    client.close();
  }
}
