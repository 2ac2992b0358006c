package jp.kiba.kernel.api;

import java.util.UUID;

/**
 * A file that has arrived.
 *
 * @param purpose names the {@link UploadHandler}
 * @param file its name in {@link Storage}; whoever handles it deletes it when it is of no more use
 * @param contentType as announced when the ticket was issued: what is in the file is for the handler to find out
 * @param length in bytes, as announced and kept to
 */
public record Upload(UUID id, String purpose, String file, String contentType, long length) {}
