package plaza.conversation.incident.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.Switch;

/** An incident as other services are told of it. */
record IncidentPayload(
        UUID incidentId,
        String brand,
        String title,
        List<String> places,
        @Nullable String product,
        Instant startedAt,
        @Nullable Instant expectedEnd,
        List<FactPayload> facts,
        @Nullable CrisisPayload crisis,
        @Nullable Instant endedAt) {

    /** Something that may be told. */
    record FactPayload(UUID factId, String text, Instant at) {}

    /** The state of the crisis. */
    record CrisisPayload(int level, String team, Instant since, List<String> switches) {

        static CrisisPayload of(Crisis crisis) {
            return new CrisisPayload(
                    crisis.level(),
                    crisis.team(),
                    crisis.since(),
                    crisis.switches().stream().map(Switch::label).sorted().toList());
        }
    }

    static IncidentPayload of(Incident incident) {
        Crisis crisis = incident.crisis();
        return new IncidentPayload(
                incident.id().value(),
                incident.known().brand(),
                incident.known().title(),
                incident.known().places(),
                incident.known().product(),
                incident.known().startedAt(),
                incident.known().expectedEnd(),
                incident.facts().stream().map(IncidentPayload::fact).toList(),
                crisis == null ? null : CrisisPayload.of(crisis),
                incident.endedAt());
    }

    private static FactPayload fact(Fact fact) {
        return new FactPayload(fact.id(), fact.text(), fact.at());
    }
}
