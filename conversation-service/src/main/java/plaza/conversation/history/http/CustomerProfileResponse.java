package plaza.conversation.history.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.history.model.CustomerProfile;

/** A customer with their conversations, as far as the caller may know. */
@Schema(
        name = "Customer",
        requiredProperties = {"id", "name", "identities", "conversations"})
public record CustomerProfileResponse(
        UUID id,

        @Schema(nullable = true, description = "as a network shows it; null where nobody knows who it is") @Nullable String name,

        @Schema(description = "how networks name them") List<IdentityResponse> identities,

        @Schema(description = "the newest 100, newest activity first")
        List<PastCaseResponse> conversations) {

    /** Copies what could change under it. */
    public CustomerProfileResponse {
        identities = List.copyOf(identities);
        conversations = List.copyOf(conversations);
    }

    static CustomerProfileResponse of(CustomerProfile profile) {
        return new CustomerProfileResponse(
                profile.id().value(),
                profile.name(),
                profile.identities().stream().map(IdentityResponse::of).toList(),
                profile.cases().stream().map(PastCaseResponse::of).toList());
    }
}
