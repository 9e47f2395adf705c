package plaza.conversation.calendar.http;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.calendar.model.NamedCalendar;
import plaza.conversation.calendar.model.OpeningHours;

/** A calendar as it is. */
@Schema(
        name = "Calendar",
        requiredProperties = {"id", "version", "name", "timeZone", "week", "days"})
public record CalendarResponse(
        UUID id,

        @Schema(description = "grows with every change; the ETag")
        long version,

        String name,
        String timeZone,
        @Schema(description = "all seven days") List<DayHoursJson> week,
        @Schema(description = "in order") List<SpecialDayJson> days) {

    /** The response to a calendar. */
    public static CalendarResponse of(NamedCalendar calendar) {
        OpeningHours hours = calendar.hours();
        return new CalendarResponse(
                calendar.id().value(),
                calendar.version(),
                calendar.name(),
                hours.zone().getId(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new DayHoursJson(
                                day.name().toLowerCase(Locale.ROOT),
                                PeriodJson.of(hours.week().getOrDefault(day, List.of()))))
                        .toList(),
                hours.special().entrySet().stream()
                        .map(day -> new SpecialDayJson(
                                day.getKey().toString(),
                                calendar.names().get(day.getKey()),
                                PeriodJson.of(day.getValue())))
                        .toList());
    }
}
