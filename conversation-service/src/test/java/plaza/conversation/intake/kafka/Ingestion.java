package plaza.conversation.intake.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.vocabulary.model.Person;
import plaza.platform.testing.KafkaProbe;

/** Tells interactions as ingestion-service does: over Kafka, in the words of the contract. */
public final class Ingestion {

    public static final String TOPIC = "ingestion.interaction.v1";
    public static final String TYPE = "ingestion.interaction-received.v1";
    public static final String OUTSIDE = "ingestion.published-outside.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaProbe probe;

    public Ingestion(KafkaProbe probe) {
        this.probe = probe;
    }

    /** Tells it and returns when the broker has it. */
    public void tell(Interaction interaction) {
        boolean isOutside = interaction.act() instanceof Act.PublishedOutside;
        String id = interaction.id().toString();
        probe.send(TOPIC, interaction.orderKey().value(), headers(isOutside ? OUTSIDE : TYPE, id), json(interaction));
    }

    /** Sends any value under that key. */
    public void send(String key, String eventId, String value) {
        probe.send(TOPIC, key, headers(TYPE, eventId), value);
    }

    /** The envelope of an event. */
    public static Map<String, String> headers(String type, String eventId) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", eventId);
        headers.put("ce_type", type);
        headers.put("ce_source", "/plaza/ingestion-service");
        headers.put("ce_time", "2026-11-22T13:00:01.250Z");
        headers.put("ce_subject", eventId);
        headers.put("sequence", "1");
        headers.put("content-type", "application/json");
        return headers;
    }

    /** The event's value. */
    public static String json(Interaction interaction) {
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("interactionId", interaction.id().toString());
        event.put("channel", interaction.key().account().channel().label());
        event.put("kind", "comment");
        event.put("accountId", interaction.key().account().accountId());
        event.put("brand", interaction.home().brand());
        event.put("site", interaction.home().site().slug());
        event.put("language", interaction.home().language());
        event.put("externalId", interaction.key().externalId());
        event.put("attachments", List.of());
        event.put("occurredAt", time(interaction.occurredAt()));
        event.put("receivedAt", time(interaction.receivedAt()));
        event.put("orderKey", interaction.orderKey().value());
        act(interaction.act(), event);
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void act(Act act, Map<String, @Nullable Object> event) {
        switch (act) {
            case Act.Created created -> created(created, event);
            case Act.Edited edited -> {
                event.put("verb", "edited");
                event.put("text", edited.text());
                event.put("attachments", attachments(edited.attachments()));
            }
            case Act.Removed _ -> event.put("verb", "removed");
            case Act.Restored _ -> event.put("verb", "restored");
            case Act.Hidden _ -> event.put("verb", "hidden");
            case Act.Unhidden _ -> event.put("verb", "unhidden");
            case Act.PublishedOutside found -> event.put("mode", found.mode().label());
        }
    }

    private static void created(Act.Created created, Map<String, @Nullable Object> event) {
        event.put("verb", "created");
        event.put("kind", created.kind().label());
        event.put("direction", created.direction().label());
        event.put(
                "visibility",
                created.visibility() == null ? null : created.visibility().label());
        event.put("author", person(created.author()));
        event.put("parentId", created.parentId());
        event.put("threadId", created.postId());
        event.put("text", created.text());
        event.put("attachments", attachments(created.attachments()));
        event.put("createdAt", time(created.createdAt()));
    }

    private static @Nullable Map<String, @Nullable Object> person(@Nullable Person person) {
        if (person == null) {
            return null;
        }
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put("id", person.id());
        named.put("name", person.name());
        return named;
    }

    private static List<Map<String, @Nullable Object>> attachments(List<Attachment> attachments) {
        return attachments.stream()
                .map(each -> {
                    Map<String, @Nullable Object> attachment = new HashMap<>();
                    attachment.put("type", each.type());
                    attachment.put("id", each.id());
                    attachment.put("url", each.url());
                    return attachment;
                })
                .toList();
    }

    private static String time(Instant at) {
        return new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(at);
    }
}
