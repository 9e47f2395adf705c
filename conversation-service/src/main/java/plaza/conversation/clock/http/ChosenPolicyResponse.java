package plaza.conversation.clock.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Choice;
import plaza.conversation.promise.model.Trait;

/** The policy that holds for a case, and why no other does. */
@Schema(
        name = "ChosenPolicy",
        requiredProperties = {"id", "name", "because", "others"})
public record ChosenPolicyResponse(
        UUID id,
        String name,

        @Schema(description = "what it asks and the case is, the heaviest first; nothing for the one that always holds")
        List<String> because,

        @Schema(description = "all that are enabled besides, the heaviest first")
        List<Other> others) {

    /** A policy that does not hold. */
    @Schema(
            name = "OtherPolicy",
            requiredProperties = {"id", "name", "mismatch"})
    public record Other(
            UUID id,
            String name,

            @Schema(
                    nullable = true,
                    description = "what it asks and the case is not; null where it would hold, and asks for less")
            @Nullable String mismatch) {}

    static ChosenPolicyResponse of(Choice choice) {
        return new ChosenPolicyResponse(
                choice.policy().id().value(),
                choice.policy().name(),
                choice.policy().conditions().asked().stream().map(Trait::label).toList(),
                choice.considered().stream()
                        .filter(each -> !each.chosen())
                        .map(each -> new Other(
                                each.policy().id().value(),
                                each.policy().name(),
                                each.mismatch() == null ? null : each.mismatch().label()))
                        .toList());
    }
}
