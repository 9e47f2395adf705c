package plaza.ingestion.channel.model;

import java.util.UUID;

/**
 * A file that goes along with an answer.
 *
 * @param id of the bytes here
 * @param mediaType as networks are told it
 * @param name under which people save it
 * @param size in bytes
 */
public record Enclosure(UUID id, FileFamily family, String mediaType, String name, long size) {}
