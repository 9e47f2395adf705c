package plaza.contracts;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells whether what a service publishes is what the contracts promise. For tests. */
public final class EventAssertions {

    private static final List<String> ENVELOPE =
            List.of("ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "content-type");

    private static final Events EVENTS = Events.load();
    private static final Topics TOPICS = Topics.load();

    private EventAssertions() {}

    /** Fails with every reason why {@code json} is not a valid event of {@code type}. */
    public static void assertFits(String type, String json) {
        List<String> reasons = violations(EVENTS.get(type).schema(), json);
        if (!reasons.isEmpty()) {
            throw new AssertionError("not a valid " + type + ":\n  " + String.join("\n  ", reasons) + "\nin " + json);
        }
    }

    /**
     * Fails where a Kafka record is not one that {@code topic} may carry: an envelope of CloudEvents in binary mode, a
     * type that {@code topics.yaml} lists, a value that fits the schema.
     *
     * @param headers the record's headers as text
     */
    public static void assertRecordFits(String topic, Map<String, String> headers, String value) {
        List<String> missing =
                ENVELOPE.stream().filter(name -> !headers.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("a record of " + topic + " lacks the headers " + missing + "; it has " + headers);
        }
        String type = headers.getOrDefault("ce_type", "");
        Topic carrier = TOPICS.get(topic);
        if (!carrier.events().contains(type)) {
            throw new AssertionError(
                    topic + " does not carry " + type + "; topics.yaml lists " + carrier.events() + " for it");
        }
        if (!carrier.schemaless()) {
            assertFits(type, value);
        }
    }

    /** Every reason why {@code json} does not fit {@code schema}, a JSON Schema 2020-12; formats count. */
    static List<String> violations(String schema, String json) {
        return validate(compiled(schema), json);
    }

    /** Every reason why {@code schema} is no JSON Schema 2020-12. */
    static List<String> violationsOfSchema(String schema) {
        return validate(
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(SchemaLocation.of(SchemaId.V202012)),
                schema);
    }

    private static JsonSchema compiled(String schema) {
        SchemaValidatorsConfig formatsCount =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, formatsCount);
    }

    private static List<String> validate(JsonSchema schema, String json) {
        return Stream.ofNullable(schema.validate(json, InputFormat.JSON))
                .flatMap(messages -> messages.stream())
                .map(message -> message.getMessage())
                .sorted()
                .toList();
    }
}
