package plaza.conversation.capability.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.capability.model.Possibility;

/** Which files may go along with an answer. */
@Schema(
        name = "FilesRule",
        requiredProperties = {"most", "reason", "kinds"})
public record FilesResponse(
        @Schema(description = "in one answer; 0: none") int most,

        @Schema(
                nullable = true,
                description = "why none: not-taken-there, one-message, approved-words; null where some are taken")
        @Nullable String reason,

        @Schema(description = "of each kind that is taken") List<Kind> kinds) {

    /** Which files of one kind. */
    @Schema(
            name = "FileKindRule",
            requiredProperties = {"kind", "mediaTypes", "maxBytes", "caption"})
    public record Kind(
            @Schema(description = "image, audio, video, document")
            String kind,

            List<String> mediaTypes,
            @Schema(description = "of one file") long maxBytes,

            @Schema(
                    nullable = true,
                    description = "characters of words that stand in one message with the first file; null where words"
                            + " are a message of their own")
            @Nullable Integer caption) {

        static Kind of(FileRule rule) {
            return new Kind(rule.kind(), rule.mediaTypes(), rule.maxBytes(), rule.caption());
        }
    }

    static @Nullable FilesResponse of(Possibility possibility) {
        if (possibility.networkAct().isModeration()) {
            return null;
        }
        FilesRule rule = Optional.ofNullable(possibility.files()).orElse(FilesRule.UNTOLD);
        return new FilesResponse(
                rule.most(), rule.none(), rule.kinds().stream().map(Kind::of).toList());
    }
}
