package jp.kiba.kernel.api;

/**
 * A file as it was kept.
 *
 * @param name within the company's own files
 * @param length in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record StoredFile(String name, String contentType, long length, String sha256) {}
