package plaza.agent.assignment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Visibility;

/** An open offer as a page shows it, in lists and live alike. */
public record OfferShown(
        UUID id,
        UUID conversationId,
        UUID turnId,
        String channel,
        String brand,
        String site,
        @Nullable String visibility,
        Instant queuedAt,
        Instant deadline,
        Instant expiresAt,
        String language) {

    /** The name of the server-sent event that tells of a new one. */
    public static final String OFFERED = "offered";

    /** As it is listed. */
    public static OfferShown of(OpenOffer open) {
        return of(open.conversation(), open.offer(), open.need(), open.queuedAt());
    }

    /** As it is told when it is made. */
    public static OfferShown of(ConversationId conversation, WorkFact.Offered fact) {
        return of(conversation, fact.offer(), fact.scene().need(), fact.scene().queuedAt());
    }

    private static OfferShown of(ConversationId conversation, Offer offer, Need need, Instant queuedAt) {
        Visibility visibility = need.visibility();
        return new OfferShown(
                offer.id().value(),
                conversation.value(),
                need.turn().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                visibility == null ? null : visibility.label(),
                queuedAt,
                need.deadline(),
                offer.expiresAt(),
                need.language().code());
    }
}
