package plaza.conversation.closing.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closes a conversation. */
@Schema(
        name = "NewResolution",
        requiredProperties = {"epoch"})
public record ResolutionRequest(
        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch,

        @Schema(
                nullable = true,
                description =
                        "a word of lower-case letters, digits and hyphens; by itself answered or no-answer-needed")
        @Nullable String reason,

        @Schema(
                nullable = true,
                description = "why the square is not told how it ended, where it should be: a word as reason is one")
        @Nullable String publicClosingWaived,

        @Schema(
                nullable = true,
                description = "what the matter was about; needed where the conversation's brand has a tree of reasons")
        @Nullable Chosen reasons) {

    /** A leaf of each branch of the brand's tree, by its id. */
    @Schema(
            name = "NewReasons",
            requiredProperties = {"product", "cause", "resolution", "area"})
    public record Chosen(
            @Nullable String product,
            @Nullable String cause,
            @Nullable String resolution,
            @Nullable String area) {}
}
