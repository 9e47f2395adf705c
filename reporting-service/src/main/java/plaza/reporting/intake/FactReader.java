package plaza.reporting.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.ids.NamedIds;
import plaza.platform.kafka.EventHeaders;
import plaza.reporting.fact.model.Fact;
import plaza.reporting.fact.model.FactType;
import plaza.reporting.fact.model.Matter;
import plaza.reporting.fact.model.Origin;
import plaza.reporting.fact.model.Person;

/**
 * Reads events with tolerance: it takes what facts need and ignores the rest; a missing dimension or an unknown word is
 * no error. What has no readable moment, or ids that are none, can never be a fact and is poison.
 */
@ApplicationScoped
class FactReader {

    private static final String MALFORMED = "malformed";
    private static final String ESCAPED_NUL = "\\u0000";
    private static final NamedIds OTHER_IDS = NamedIds.in(UUID.fromString("2f6d0d1e-3b52-5b7c-8a35-6c1f8f0a9e21"));
    /** What PostgreSQL and people can both read as a time of a contact centre. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final ObjectMapper json;

    FactReader(ObjectMapper json) {
        this.json = json;
    }

    Reading read(ReceivedRecord record) {
        if (record.value().length == 0) {
            return new Reading.Tombstone();
        }
        return FactType.find(record.type())
                .<Reading>map(type -> new Reading.Known(fact(type, record)))
                .orElseGet(Reading.Unknown::new);
    }

    private Fact fact(FactType type, ReceivedRecord record) {
        JsonNode event = tree(record);
        Shape shape = Shape.of(type);
        return new Fact(
                eventId(record),
                type,
                moment(event, shape.moment()),
                sequence(record),
                new Matter(id(event, "conversationId"), id(event, "turnId")),
                new Origin(text(event, "site"), text(event, "channel"), text(event, "brand"), text(event, "accountId")),
                new Person(text(event, shape.agent()), text(event, shape.agentSite())),
                payload(event, shape));
    }

    private JsonNode tree(ReceivedRecord record) {
        try {
            JsonNode event = json.readTree(record.value());
            if (event != null && event.isObject()) {
                return event;
            }
        } catch (IOException e) {
            throw new PoisonRecord(
                    MALFORMED, "the value is not JSON: " + e.getClass().getSimpleName());
        }
        throw new PoisonRecord(MALFORMED, "the value is not a JSON object");
    }

    /** Ids of ours are UUIDs; another's id becomes one that is the same each time. */
    private static UUID eventId(ReceivedRecord record) {
        String id = record.eventId();
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return OTHER_IDS.of(id);
        }
    }

    private static long sequence(ReceivedRecord record) {
        return record.header(EventHeaders.SEQUENCE)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static Instant moment(JsonNode event, String field) {
        JsonNode value = event.path(field);
        try {
            Instant moment = Instant.parse(value.asText());
            if (moment.isAfter(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // told below, with the field
        }
        throw new PoisonRecord(MALFORMED, field + " is not a moment between " + EARLIEST + " and " + LATEST);
    }

    private static @Nullable UUID id(JsonNode event, String field) {
        String text = text(event, field);
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new PoisonRecord(MALFORMED, field + " is not a UUID");
        }
    }

    private static @Nullable String text(JsonNode event, String field) {
        JsonNode value = event.path(field);
        if (!value.isTextual() || value.asText().isEmpty()) {
            return null;
        }
        return storable(field, value.asText());
    }

    private String payload(JsonNode event, Shape shape) {
        ObjectNode payload = json.createObjectNode();
        shape.kept().stream().filter(event::hasNonNull).forEach(field -> payload.set(field, countable(event, field)));
        String text = payload.toString();
        if (text.contains(ESCAPED_NUL)) {
            throw new PoisonRecord(MALFORMED, "the event holds a NUL character");
        }
        return text;
    }

    /** What figures are made of must be what it says it is, or it would break them each time they are made. */
    private static JsonNode countable(JsonNode event, String field) {
        if (field.equals("since")) {
            moment(event, field);
        }
        if (field.equals("withinTarget") && !event.get(field).isBoolean()) {
            throw new PoisonRecord(MALFORMED, field + " is neither true nor false");
        }
        return event.get(field);
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String storable(String field, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new PoisonRecord(MALFORMED, field + " holds a NUL character");
        }
        return text;
    }
}
