package plaza.conversation.calendar.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.calendar.model.Period;
import plaza.platform.web.CommonProblems;

/** A part of a day as on a clock. */
@Schema(
        name = "Period",
        requiredProperties = {"from", "to"})
public record PeriodJson(
        @Schema(description = "hh:mm") String from,
        @Schema(description = "hh:mm; 24:00 is midnight") String to) {

    static List<PeriodJson> of(List<Period> periods) {
        return periods.stream()
                .map(period -> new PeriodJson(period.begin(), period.end()))
                .toList();
    }

    Period period() {
        if (from == null || to == null) {
            throw CommonProblems.invalid("body/week", "a period has from and to");
        }
        return Period.of(from, to);
    }
}
