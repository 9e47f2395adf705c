package plaza.conversation.incident.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Written;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.platform.web.CommonProblems;

/** An incident as it is known. */
@Schema(
        name = "IncidentRequest",
        requiredProperties = {"brand", "title", "places", "words", "startedAt"})
public record IncidentRequest(
        @NotBlank @Size(max = 64) @Schema(description = "slug; it stays as it was declared") @Nullable String brand,

        @NotBlank @Size(max = 100) @Nullable String title,

        @NotNull @Size(min = 1, max = IncidentDraft.MOST_SIGNS) @Schema(description = "how customers name where it is; each at most 100 characters")
        @Nullable List<String> places,

        @NotNull @Size(max = IncidentDraft.MOST_SIGNS) @Schema(description = "how customers say what fails; without any, a place is enough")
        @Nullable List<String> words,

        @Size(max = 64) @Schema(nullable = true, description = "which of ours it hits") @Nullable String product,

        @NotNull @Schema(description = "in the last 90 days, or the next 30") @Nullable Instant startedAt,

        @Schema(nullable = true, description = "null where nobody knows") @Nullable Instant expectedEnd) {

    private static final Duration LONGEST_AGO = Duration.ofDays(90);
    private static final Duration LONGEST_AHEAD = Duration.ofDays(30);

    /** Fails with a sentence where it makes no sense at that moment. */
    IncidentDraft draft(Instant now) {
        Instant begin = Objects.requireNonNull(startedAt);
        if (begin.isBefore(now.minus(LONGEST_AGO)) || begin.isAfter(now.plus(LONGEST_AHEAD))) {
            throw CommonProblems.invalid("body/startedAt", "it began in the last 90 days, or begins in the next 30");
        }
        if (expectedEnd != null && expectedEnd.isAfter(now.plus(Duration.ofDays(366)))) {
            throw CommonProblems.invalid("body/expectedEnd", "it is expected to end within a year");
        }
        if (expectedEnd != null && !begin.isBefore(expectedEnd)) {
            throw CommonProblems.invalid("body/expectedEnd", "it ends after it began");
        }
        return new IncidentDraft(
                Objects.requireNonNull(brand),
                Written.name(title, "body/title"),
                signs(places, "body/places"),
                signs(words, "body/words"),
                product == null || product.isBlank() ? null : Written.name(product, "body/product"),
                begin,
                expectedEnd);
    }

    private static List<String> signs(@Nullable List<String> written, String place) {
        List<String> signs = Written.list(written, place).stream()
                .map(sign -> Written.name(sign, place))
                .distinct()
                .toList();
        if (signs.stream().anyMatch(sign -> sign.codePoints().noneMatch(Character::isLetterOrDigit))) {
            throw CommonProblems.invalid(place, "a sign is made of words that customers write");
        }
        return signs;
    }
}
