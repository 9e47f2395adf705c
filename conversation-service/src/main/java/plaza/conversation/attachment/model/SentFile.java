package plaza.conversation.attachment.model;

import java.util.UUID;

/**
 * A file that goes along with an answer, as ingestion-service tells of it.
 *
 * @param id of the bytes that it keeps
 * @param kind image, audio, video, document
 * @param mediaType as networks are told it
 * @param name under which people save it
 * @param size in bytes
 */
public record SentFile(UUID id, String kind, String mediaType, String name, long size) {}
