package plaza.conversation.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.FileRule;
import plaza.conversation.account.model.FilesRule;

/** Which files an act may bring along, as it is told and kept. A kind that is not told whole is not taken. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilesRulePayload(
        @Nullable Integer most,
        @Nullable String none,
        @Nullable List<@Nullable Kind> kinds) {

    /** Which files of one kind. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kind(
            @Nullable String kind,
            @Nullable List<String> mediaTypes,
            @Nullable Long maxBytes,
            @Nullable Integer caption) {

        private static Kind of(FileRule rule) {
            return new Kind(rule.kind(), rule.mediaTypes(), rule.maxBytes(), rule.caption());
        }

        private Stream<FileRule> rule() {
            return kind == null || mediaTypes == null || maxBytes == null
                    ? Stream.of()
                    : Stream.of(new FileRule(kind, mediaTypes, maxBytes, caption));
        }
    }

    static @Nullable FilesRulePayload of(@Nullable FilesRule rule) {
        return rule == null
                ? null
                : new FilesRulePayload(
                        rule.most(),
                        rule.none(),
                        rule.kinds().stream().map(Kind::of).toList());
    }

    FilesRule rule() {
        return new FilesRule(
                most == null ? 0 : most,
                none,
                Optional.ofNullable(kinds).orElse(List.of()).stream()
                        .flatMap(each -> each == null ? Stream.of() : each.rule())
                        .toList());
    }
}
