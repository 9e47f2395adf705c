package plaza.conversation.matching.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.matching.model.Evidence;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.matching.model.Matches;

/** Who may be the same person as a customer, and who is known to be. */
@Schema(
        name = "Matches",
        requiredProperties = {"suggestions", "merged"})
public record MatchesResponse(
        @Schema(description = "at most ten, the strongest evidence first; only customers whom you see")
        List<Suggestion> suggestions,

        @Schema(description = "the customers that became part of this one")
        List<Merged> merged) {

    /** Copies what could change under it. */
    public MatchesResponse {
        suggestions = List.copyOf(suggestions);
        merged = List.copyOf(merged);
    }

    /** A customer who may be the same person. */
    @Schema(
            name = "MatchSuggestion",
            requiredProperties = {"customerId", "name", "channels", "evidence"})
    public record Suggestion(
            UUID customerId,

            @Schema(nullable = true, description = "null where nobody knows who it is") @Nullable String name,

            @Schema(description = "where we met them") List<String> channels,

            @Schema(description = "what is the same of both: document, phone, email, account, name")
            List<String> evidence) {

        /** Copies what could change under it. */
        public Suggestion {
            channels = List.copyOf(channels);
            evidence = List.copyOf(evidence);
        }

        static Suggestion of(Lookalike other) {
            return new Suggestion(
                    other.customer().value(),
                    other.name(),
                    other.channels(),
                    other.evidence().stream().map(Evidence::label).toList());
        }
    }

    /** A customer that became part of another. */
    @Schema(
            name = "MergedCustomer",
            requiredProperties = {"customerId", "name"})
    public record Merged(
            UUID customerId,

            @Schema(nullable = true, description = "null where nobody knows who it is") @Nullable String name) {}

    static MatchesResponse of(Matches matches) {
        return new MatchesResponse(
                matches.suggestions().stream().map(Suggestion::of).toList(),
                matches.joined().stream()
                        .map(part -> new Merged(part.customer().value(), part.name()))
                        .toList());
    }
}
