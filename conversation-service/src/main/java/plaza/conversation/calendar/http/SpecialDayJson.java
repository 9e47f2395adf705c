package plaza.conversation.calendar.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day that is not as its day of the week. */
@Schema(
        name = "SpecialDay",
        requiredProperties = {"date", "periods"})
public record SpecialDayJson(
        @Schema(description = "yyyy-mm-dd") String date,

        @Schema(nullable = true, description = "what people call it") @Nullable String name,

        @Schema(description = "none on a holiday") List<PeriodJson> periods) {}
