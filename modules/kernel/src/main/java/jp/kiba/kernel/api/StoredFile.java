package jp.kiba.kernel.api;

import java.util.regex.Pattern;

/**
 * A file as it was kept.
 *
 * @param name within the company's own files
 * @param length in bytes
 * @param sha256 of the content, in hexadecimal; null for what was sent straight into object storage, past us
 */
public record StoredFile(String name, String contentType, long length, String sha256) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}){0,7}");

  /** @return the name
   *  @throws IllegalArgumentException when it has not the form that {@link Storage} describes */
  public static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a file");
    }
    return name;
  }
}
