package plaza.conversation.profile.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.profile.model.Profile;

/** What is known of a customer. */
@Schema(
        name = "Profile",
        requiredProperties = {"customerId", "version", "fields", "tags"})
public record ProfileResponse(
        UUID customerId,
        @Schema(description = "the ETag") long version,
        List<ProfileFieldJson> fields,
        List<String> tags) {

    /** Copies what could change under it. */
    public ProfileResponse {
        fields = List.copyOf(fields);
        tags = List.copyOf(tags);
    }

    static ProfileResponse of(Profile profile) {
        return new ProfileResponse(
                profile.customer().value(),
                profile.version(),
                profile.fields().stream().map(ProfileFieldJson::of).toList(),
                profile.tags());
    }
}
