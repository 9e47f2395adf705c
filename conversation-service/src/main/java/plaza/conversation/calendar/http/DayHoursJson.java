package plaza.conversation.calendar.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours of a day of the week. */
@Schema(
        name = "DayHours",
        requiredProperties = {"day", "periods"})
public record DayHoursJson(
        @Schema(description = "monday to sunday") String day, List<PeriodJson> periods) {}
