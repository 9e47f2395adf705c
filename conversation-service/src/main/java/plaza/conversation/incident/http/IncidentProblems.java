package plaza.conversation.incident.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.conversation.calendar.http.CalendarProblems;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.incident.model.IncidentOutcome;
import plaza.conversation.incident.model.PartOutcome;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals about incidents as problems. */
final class IncidentProblems {

    static final ProblemType OVER = new ProblemType("conversation", "incident-over", 409, "The incident is over");
    static final ProblemType TITLE_TAKEN =
            new ProblemType("conversation", "incident-title-taken", 409, "An incident that lasts has that title");

    private IncidentProblems() {}

    static HttpProblem of(IncidentOutcome.Refused refusal) {
        return switch (refusal) {
            case IncidentOutcome.NoSuchBrand none ->
                CommonProblems.invalid("body/brand", "there is no brand " + none.brand() + " at your sites");
            case IncidentOutcome.Absent absent -> CommonProblems.notFound("incident", absent.id());
            case IncidentOutcome.Overtaken overtaken -> Editions.overtaken(overtaken.version());
            case IncidentOutcome.Over over -> OVER.because("incident " + over.id() + " is over; declare another one");
            case IncidentOutcome.TitleTaken taken ->
                TITLE_TAKEN.because(
                        "one of the brand that lasts has that title; go on with it",
                        Map.of("incidentId", taken.by().toString()));
            case IncidentOutcome.TooMany many -> CalendarProblems.tooMany(many.most());
        };
    }

    static HttpProblem of(PartOutcome.Refused refusal) {
        return switch (refusal) {
            case PartOutcome.NotVisible hidden -> CommonProblems.notFound("conversation", hidden.conversation());
            case PartOutcome.NoSuchIncident none -> CommonProblems.notFound("incident", none.incident());
            case PartOutcome.OwnerChanged changed -> ReplyProblems.ownerChanged(changed.epoch());
        };
    }
}
