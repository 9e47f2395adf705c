package plaza.conversation.calendar.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Why a calendar or a policy is not kept. */
public final class CalendarProblems {

    public static final ProblemType NAME_TAKEN =
            new ProblemType("conversation", "name-taken", 409, "Another has that name");

    private CalendarProblems() {}

    /** The name is another's. */
    public static HttpProblem nameTaken(String name) {
        return NAME_TAKEN.because("another has that name; choose a new one", Map.of("name", name));
    }

    /** There are as many as there may be. */
    public static HttpProblem tooMany(int most) {
        return CommonProblems.CONFLICT.because("there are " + most + ", and there may not be more; change one of them");
    }
}
