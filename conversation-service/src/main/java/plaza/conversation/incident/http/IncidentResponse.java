package plaza.conversation.incident.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.ReadIncidents;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.Switch;

/** An incident as it is. */
@Schema(
        name = "Incident",
        requiredProperties = {"id", "version", "brand", "title", "places", "words", "startedAt", "facts", "extent"})
public record IncidentResponse(
        UUID id,

        @Schema(description = "grows with every change; the ETag")
        long version,

        String brand,
        String title,
        List<String> places,
        List<String> words,

        @Schema(nullable = true) @Nullable String product,

        Instant startedAt,

        @Schema(nullable = true) @Nullable Instant expectedEnd,

        @Schema(description = "what may be told, in the order of approval")
        List<FactResponse> facts,

        @Schema(nullable = true, description = "null where it is none") @Nullable CrisisResponse crisis,

        @Schema(nullable = true, description = "null while it lasts") @Nullable Instant endedAt,

        ExtentResponse extent) {

    /** Something that may be told. */
    @Schema(
            name = "IncidentFact",
            requiredProperties = {"id", "text", "at"})
    public record FactResponse(UUID id, String text, Instant at) {

        static FactResponse of(Fact fact) {
            return new FactResponse(fact.id(), fact.text(), fact.at());
        }
    }

    /** The state of the crisis. */
    @Schema(
            name = "Crisis",
            requiredProperties = {"level", "team", "since", "switches"})
    public record CrisisResponse(int level, String team, Instant since, List<String> switches) {

        static CrisisResponse of(Crisis crisis) {
            return new CrisisResponse(
                    crisis.level(),
                    crisis.team(),
                    crisis.since(),
                    crisis.switches().stream().map(Switch::label).sorted().toList());
        }
    }

    /** Whom it hits, over all sites: figures, no names. */
    @Schema(
            name = "IncidentExtent",
            requiredProperties = {"people", "conversations", "open", "untold"})
    public record ExtentResponse(
            @Schema(description = "different customers") long people,

            long conversations,
            long open,

            @Schema(description = "open ones whose customer was sent nothing since the newest fact")
            long untold) {

        static ExtentResponse of(Extent extent) {
            return new ExtentResponse(extent.people(), extent.cases(), extent.open(), extent.untold());
        }
    }

    static IncidentResponse of(ReadIncidents.Shown shown) {
        return of(shown.incident(), shown.extent());
    }

    static IncidentResponse of(Incident incident, Extent extent) {
        Crisis crisis = incident.crisis();
        return new IncidentResponse(
                incident.id().value(),
                incident.version(),
                incident.known().brand(),
                incident.known().title(),
                incident.known().places(),
                incident.known().words(),
                incident.known().product(),
                incident.known().startedAt(),
                incident.known().expectedEnd(),
                incident.facts().stream().map(FactResponse::of).toList(),
                crisis == null ? null : CrisisResponse.of(crisis),
                incident.endedAt(),
                ExtentResponse.of(extent));
    }
}
