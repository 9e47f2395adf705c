package plaza.conversation.attachment.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Lets one person open one file for some minutes.
 *
 * @param file as ingestion-service names it
 * @param words to be shown there
 * @param endsAt when it opens nothing any more
 */
public record Ticket(UUID file, String words, Instant endsAt) {}
