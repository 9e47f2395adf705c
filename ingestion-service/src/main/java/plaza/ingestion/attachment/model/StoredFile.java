package plaza.ingestion.attachment.model;

/**
 * The bytes as they are kept.
 *
 * @param size in bytes, as counted
 * @param sha256 in lower-case hexadecimal
 * @param type by the first bytes
 */
public record StoredFile(long size, String sha256, FileType type) {}
