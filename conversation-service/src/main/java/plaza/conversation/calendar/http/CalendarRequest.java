package plaza.conversation.calendar.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.conversation.calendar.model.Period;

/** A calendar as it is wanted. */
@Schema(
        name = "CalendarRequest",
        requiredProperties = {"name", "timeZone", "week", "days"})
public record CalendarRequest(
        @NotBlank @Size(max = 100) @Nullable String name,

        @NotBlank @Size(max = 64) @Schema(description = "of the IANA database, such as America/Bogota") @Nullable String timeZone,

        @NotNull @Size(max = 7) @Schema(description = "the days on which it is open") @Nullable List<DayHoursJson> week,

        @NotNull @Size(max = OpeningHours.MOST_SPECIAL_DAYS) @Schema(description = "days that are not as their day of the week")
        @Nullable List<SpecialDayJson> days) {

    String words() {
        return Written.name(name, "body/name");
    }

    /** Fails with a sentence where it makes no sense. */
    OpeningHours hours() {
        Map<DayOfWeek, List<Period>> open = new EnumMap<>(DayOfWeek.class);
        Written.list(week, "body/week").forEach(day -> open.put(day(day.day()), periods(day.periods())));
        TreeMap<LocalDate, List<Period>> special = new TreeMap<>();
        Written.list(days, "body/days").forEach(day -> special.put(date(day.date()), periods(day.periods())));
        return new OpeningHours(zone(), open, special);
    }

    TreeMap<LocalDate, String> names() {
        TreeMap<LocalDate, String> names = new TreeMap<>();
        Written.list(days, "body/days").stream()
                .filter(day -> day.name() != null && !day.name().isBlank())
                .forEach(day -> names.put(date(day.date()), Written.name(day.name(), "body/days")));
        return names;
    }

    private ZoneId zone() {
        String wanted = Objects.requireNonNull(timeZone);
        if (!ZoneId.getAvailableZoneIds().contains(wanted)) {
            throw new IllegalArgumentException("there is no time zone " + wanted);
        }
        return ZoneId.of(wanted);
    }

    private static DayOfWeek day(@Nullable String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a day of the week is monday to sunday, not " + name));
    }

    private static LocalDate date(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("a special day has a date");
        }
        return LocalDate.parse(text);
    }

    private static List<Period> periods(@Nullable List<PeriodJson> written) {
        return Written.list(written, "body/periods").stream()
                .map(PeriodJson::period)
                .toList();
    }
}
