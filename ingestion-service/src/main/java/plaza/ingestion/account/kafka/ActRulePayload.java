package plaza.ingestion.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.TextRule;
import plaza.ingestion.channel.model.Whose;
import plaza.ingestion.channel.model.WindowRule;

/**
 * What a network demands of one act, as it is told to others. It is kept in the same form, because an event's form never
 * changes.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ActRulePayload(
        String act,
        @Nullable TextLimit textLimit,
        @Nullable Window window,
        @Nullable Integer timesPerTarget,
        @Nullable List<String> targets,
        @Nullable List<String> of,
        @Nullable FilesRulePayload files) {

    /** How long words may be. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TextLimit(int most, String unit) {}

    /** Until when it is let in; times are ISO 8601 durations. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Window(
            String from,
            String length,
            @Nullable String humanLength,
            @Nullable String humanTag) {}

    /** The rule in the words of the contract. */
    public static ActRulePayload of(ActRule rule) {
        return new ActRulePayload(
                rule.act().label(),
                rule.text()
                        .map(text -> new TextLimit(text.most(), text.unit().label()))
                        .orElse(null),
                rule.window().map(ActRulePayload::window).orElse(null),
                rule.timesPerTarget().orElse(null),
                rule.targets(),
                rule.of().stream().map(Whose::label).toList(),
                rule.files().map(FilesRulePayload::of).orElse(null));
    }

    private static Window window(WindowRule rule) {
        return new Window(
                rule.from().label(),
                rule.length().toString(),
                rule.extension().map(longer -> longer.length().toString()).orElse(null),
                rule.extension().map(WindowRule.Extension::tag).orElse(null));
    }

    /** The rule that was told so. */
    public ActRule rule() {
        return new ActRule(
                Act.get(act),
                Optional.ofNullable(textLimit).map(told -> new TextRule(told.most(), TextRule.Unit.get(told.unit()))),
                Optional.ofNullable(window).map(ActRulePayload::rule),
                Optional.ofNullable(timesPerTarget),
                Optional.ofNullable(targets).orElse(List.of()),
                Optional.ofNullable(of).orElse(List.of()).stream()
                        .map(Whose::get)
                        .toList(),
                Optional.ofNullable(files).map(FilesRulePayload::rule));
    }

    private static WindowRule rule(Window told) {
        Optional<WindowRule.Extension> extension = told.humanLength() == null || told.humanTag() == null
                ? Optional.empty()
                : Optional.of(new WindowRule.Extension(Duration.parse(told.humanLength()), told.humanTag()));
        return new WindowRule(WindowRule.From.get(told.from()), Duration.parse(told.length()), extension);
    }
}
