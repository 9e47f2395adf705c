package plaza.conversation.incident.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Switch;
import plaza.conversation.vocabulary.model.AgentId;

/** Between an incident and its row, both ways. Lists are JSON in columns: always read whole, never searched. */
final class IncidentMapping {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<FactColumn>> FACTS = new TypeReference<>() {};
    private static final TypeReference<CrisisColumn> CRISIS = new TypeReference<>() {};

    private IncidentMapping() {}

    /** A fact as it is written; the moment in ISO 8601. */
    record FactColumn(UUID id, String text, String at, String by) {

        static FactColumn of(Fact fact) {
            return new FactColumn(
                    fact.id(), fact.text(), fact.at().toString(), fact.by().subject());
        }

        Fact fact() {
            return new Fact(id, text, Instant.parse(at), new AgentId(by));
        }
    }

    /** A crisis as it is written. */
    record CrisisColumn(int level, String team, String since, String by, List<String> switches) {

        static CrisisColumn of(Crisis crisis) {
            return new CrisisColumn(
                    crisis.level(),
                    crisis.team(),
                    crisis.since().toString(),
                    crisis.by().subject(),
                    crisis.switches().stream().map(Switch::label).sorted().toList());
        }

        Crisis crisis() {
            return new Crisis(
                    level,
                    team,
                    Instant.parse(since),
                    new AgentId(by),
                    switches.stream()
                            .map(label -> Switch.find(label).orElseThrow())
                            .collect(Collectors.toSet()));
        }
    }

    static Incident incident(IncidentRow row) {
        return new Incident(
                new IncidentId(row.id),
                row.version,
                new IncidentDraft(
                        row.brand,
                        row.title,
                        read(row.places, TEXTS),
                        read(row.words, TEXTS),
                        row.product,
                        row.startedAt,
                        row.expectedEnd),
                read(row.facts, FACTS).stream().map(FactColumn::fact).toList(),
                row.crisis == null ? null : read(row.crisis, CRISIS).crisis(),
                row.endedAt);
    }

    static IncidentRow write(Incident incident, IncidentRow row) {
        IncidentDraft known = incident.known();
        row.id = incident.id().value();
        row.brand = known.brand();
        row.title = known.title();
        row.places = text(known.places());
        row.words = text(known.words());
        row.product = known.product();
        row.startedAt = known.startedAt();
        row.expectedEnd = known.expectedEnd();
        row.facts = text(incident.facts().stream().map(FactColumn::of).toList());
        row.newestFactAt = incident.findNewest().map(Fact::at).orElse(null);
        row.crisis = crisis(incident.crisis());
        row.endedAt = incident.endedAt();
        return row;
    }

    private static @Nullable String crisis(@Nullable Crisis crisis) {
        return crisis == null ? null : text(CrisisColumn.of(crisis));
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an incident consists of texts", e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of an incident holds what this service did not write", e);
        }
    }
}
