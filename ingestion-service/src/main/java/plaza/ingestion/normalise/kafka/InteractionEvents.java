package plaza.ingestion.normalise.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.attachment.FileIds;
import plaza.ingestion.attachment.model.FileClaim;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Visibility;
import plaza.ingestion.normalise.kafka.InteractionPayload.AttachmentPayload;
import plaza.ingestion.normalise.kafka.InteractionPayload.PersonPayload;
import plaza.ingestion.normalise.model.Normalised;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Words the events of interactions. */
@ApplicationScoped
public class InteractionEvents {

    static final String TOPIC = "ingestion.interaction.v1";
    static final String RECEIVED = "ingestion.interaction-received.v1";

    private final Outbox outbox;
    private final Clock clock;

    InteractionEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The event: its id is the interaction's, so that also the readers know a second telling. */
    public OutboxEvent received(InteractionPayload payload) {
        String subject = payload.interactionId().toString();
        return outbox.event(
                payload.interactionId(), TOPIC, payload.orderKey(), RECEIVED, subject, 1, clock.instant(), payload);
    }

    /** The interaction as its readers see it. */
    public static InteractionPayload payload(Normalised told) {
        Interaction interaction = told.interaction();
        Account account = told.account();
        return new InteractionPayload(
                InteractionIds.of(interaction.key()),
                account.ref().channel().value(),
                interaction.nature().kind().label(),
                interaction.nature().verb().label(),
                Optional.ofNullable(interaction.nature().visibility())
                        .map(Visibility::label)
                        .orElse(null),
                Optional.ofNullable(interaction.nature().direction())
                        .map(Direction::label)
                        .orElse(null),
                account.ref().id().value(),
                account.brand().value(),
                account.homeSite().value(),
                account.language(),
                text(interaction.place().externalId()),
                text(interaction.place().threadId()),
                text(interaction.place().parentId()),
                person(interaction.people().author()),
                person(interaction.people().actor()),
                interaction.content().text(),
                attachments(interaction),
                interaction.times().createdAt(),
                interaction.times().occurredAt(),
                interaction.times().receivedAt(),
                interaction.place().orderKey().value(),
                details(interaction.content()));
    }

    private static @Nullable String text(@Nullable NetworkId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable PersonPayload person(@Nullable Person person) {
        return person == null ? null : new PersonPayload(person.id().value(), person.name());
    }

    private static List<AttachmentPayload> attachments(Interaction interaction) {
        UUID id = InteractionIds.of(interaction.key());
        List<Attachment> told = interaction.content().attachments();
        return IntStream.range(0, told.size())
                .mapToObj(number -> attachment(told.get(number), FileIds.of(id, number)))
                .toList();
    }

    private static AttachmentPayload attachment(Attachment attachment, FileId file) {
        return new AttachmentPayload(
                attachment.type(),
                text(attachment.id()),
                attachment.url(),
                attachment.name(),
                attachment.mime(),
                FileClaim.hasBytes(attachment.type()) ? file.value() : null);
    }

    private static Map<String, String> details(Content content) {
        Map<String, String> details = new LinkedHashMap<>();
        content.details().forEach((detail, value) -> details.put(detail.label(), value));
        return details;
    }
}
