package plaza.conversation.attachment;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Takes the key from the settings; the local platform has its own, which profile {@code prod} refuses. */
@ApplicationScoped
class TicketWiring {

    private static final String LOCAL_KEY = "local-ticket-key";

    @Produces
    @Singleton
    TicketOffice office(AttachmentSettings settings) {
        if (settings.ticketKey().isEmpty() && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException("plaza.attachments.ticket-key is missing: without it nobody opens an"
                    + " attachment; set PLAZA_ATTACHMENTS_TICKET_KEY here and at ingestion-service to the same"
                    + " secret, made with: openssl rand -base64 32");
        }
        return new TicketOffice(settings.ticketKey().orElse(LOCAL_KEY));
    }

    @Produces
    @Singleton
    UploadPapers papers(AttachmentSettings settings) {
        return new UploadPapers(settings.ticketKey().orElse(LOCAL_KEY));
    }
}
