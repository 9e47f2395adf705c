package plaza.conversation.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.WindowRule;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.writing.model.TextLimit;

/**
 * What a network demands of one act, as it is told. It is kept in the same form, because an event's form never changes.
 * A word of the future makes the part that it stands in unknown, never the account.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActRulePayload(
        @Nullable String act,
        @Nullable Text textLimit,
        @Nullable Window window,
        @Nullable Integer timesPerTarget,
        @Nullable List<String> targets,
        @Nullable List<String> of,
        @Nullable FilesRulePayload files) {

    private static final String CHARACTERS = "characters";
    private static final String BYTES = "utf-8-bytes";

    /** How long words may be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Text(@Nullable Integer most, @Nullable String unit) {}

    /** Until when it is let in. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Window(
            @Nullable String from,
            @Nullable String length,
            @Nullable String humanLength) {}

    /** The rule in the words of the contract. */
    public static ActRulePayload of(ActRule rule) {
        WindowRule limit = rule.window();
        return new ActRulePayload(
                rule.networkAct().label(),
                rule.text() == null ? null : new Text(rule.text().most(), unit(rule.text())),
                limit == null
                        ? null
                        : new Window(
                                limit.from().label(),
                                limit.length().toString(),
                                limit.humanLength() == null
                                        ? null
                                        : limit.humanLength().toString()),
                rule.timesPerTarget(),
                rule.targets(),
                rule.of(),
                FilesRulePayload.of(rule.files()));
    }

    private static String unit(TextLimit limit) {
        return switch (limit.unit()) {
            case CHARACTERS -> CHARACTERS;
            case BYTES -> BYTES;
        };
    }

    /** The rule, if this version knows the act. */
    public Optional<ActRule> rule() {
        return Optional.ofNullable(act)
                .flatMap(NetworkAct::find)
                .map(networkAct -> new ActRule(
                        networkAct,
                        limit(),
                        window == null ? null : rule(window),
                        timesPerTarget,
                        Optional.ofNullable(targets).orElse(List.of()),
                        Optional.ofNullable(of).orElse(List.of()),
                        files == null ? null : files.rule()));
    }

    private @Nullable TextLimit limit() {
        if (textLimit == null || textLimit.most() == null || textLimit.unit() == null) {
            return null;
        }
        return switch (textLimit.unit()) {
            case CHARACTERS -> TextLimit.characters(textLimit.most());
            case BYTES -> new TextLimit(textLimit.most(), TextLimit.Unit.BYTES);
            default -> null;
        };
    }

    private static @Nullable WindowRule rule(Window told) {
        Duration length = duration(told.length());
        if (length == null || told.from() == null) {
            return null;
        }
        return switch (told.from()) {
            case "target" -> new WindowRule(WindowRule.From.TARGET, length, duration(told.humanLength()));
            case "last-inbound" -> new WindowRule(WindowRule.From.LAST_INBOUND, length, duration(told.humanLength()));
            default -> null;
        };
    }

    private static @Nullable Duration duration(@Nullable String text) {
        try {
            return text == null ? null : Duration.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
