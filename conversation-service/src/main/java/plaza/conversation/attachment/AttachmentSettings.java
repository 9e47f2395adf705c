package plaza.conversation.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Tickets for attachments. */
@ConfigMapping(prefix = "plaza.attachments")
public interface AttachmentSettings {

    /** Signs tickets; the same at ingestion-service, which checks them. */
    Optional<String> ticketKey();

    /** How long a ticket opens its file. */
    @WithDefault("PT5M")
    Duration ticketLasts();
}
