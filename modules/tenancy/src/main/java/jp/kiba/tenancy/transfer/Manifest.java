package jp.kiba.tenancy.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an export is and holds. Its own SHA-256 is kept in the company's audit trail and on the certificate of deletion:
 * with that, every byte of the export can be vouched for.
 *
 * @param format how to read the export; another one is refused
 * @param files every file of the export but the manifest itself
 */
public record Manifest(String format, UUID companyId, String tradeName, Instant madeAt, Schema schema, List<Table> tables,
    List<Packed> files) {
  public static final String FORMAT = "kiba-export/1";
  static final String FILE = "manifest.json";
  static final String FILE_HASH = "manifest.sha256";
  static final String STORED = "files/";

  /** @param version newest migration of the book
   *  @param fingerprint hash over all tables and columns */
  public record Schema(String version, String fingerprint) {}

  /** @param secrets columns that stay behind: keys and hashes of tokens are of no use elsewhere, and are made anew */
  public record Table(String area, String name, String file, long rows, List<String> secrets) {}

  /** @param contentType of a stored file, else null */
  public record Packed(String path, long length, String sha256, String contentType) {}

  /** @return all rows of the book */
  public long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  Packed packed(String path) {
    return files.stream().filter(f -> f.path().equals(path)).findFirst()
        .orElseThrow(() -> new TransferRefused(path + " is named by no line of " + FILE));
  }
}
