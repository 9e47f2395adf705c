package plaza.ingestion.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.FileRule;
import plaza.ingestion.channel.model.FilesRule;

/** Which files an act may bring along, as it is told to others and kept. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record FilesRulePayload(
        int most, @Nullable String none, @Nullable List<Kind> kinds) {

    /** Which files of one family. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Kind(
            String kind,
            List<String> mediaTypes,
            long maxBytes,
            @Nullable Integer caption) {

        static Kind of(FileRule rule) {
            return new Kind(
                    rule.family().label(),
                    rule.mediaTypes(),
                    rule.maxBytes(),
                    rule.caption().orElse(null));
        }

        FileRule rule() {
            return new FileRule(FileFamily.get(kind), mediaTypes, maxBytes, Optional.ofNullable(caption));
        }
    }

    static FilesRulePayload of(FilesRule rule) {
        return new FilesRulePayload(
                rule.most(),
                rule.none().map(FilesRule.None::label).orElse(null),
                rule.of().stream().map(Kind::of).toList());
    }

    FilesRule rule() {
        return new FilesRule(
                most,
                Optional.ofNullable(kinds).orElse(List.of()).stream()
                        .map(Kind::rule)
                        .toList(),
                Optional.ofNullable(none).map(FilesRule.None::get));
    }
}
