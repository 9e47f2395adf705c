package plaza.conversation.promise.http;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Written;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;

/** What is promised of one metric. */
@Schema(
        name = "PolicyGoal",
        requiredProperties = {"metric", "targetSeconds"})
public record GoalJson(
        @Schema(description = "first-answer, next-answer, resolution, periodic-update, public-closing")
        String metric,

        @Schema(description = "working time; at most 90 days")
        long targetSeconds,

        @Schema(
                nullable = true,
                description = "what makes the clock stand still: waiting-for-customer, waiting-for-back-office")
        @Nullable List<String> pauses) {

    static List<GoalJson> of(Map<Metric, Goal> goals) {
        return goals.entrySet().stream()
                .map(each -> new GoalJson(
                        each.getKey().label(),
                        each.getValue().target().toSeconds(),
                        each.getValue().pauses().stream().map(PauseCause::label).toList()))
                .toList();
    }

    /** Fails with a sentence where something cannot be promised. */
    static Map<Metric, Goal> goals(List<GoalJson> written) {
        Map<Metric, Goal> goals = new EnumMap<>(Metric.class);
        for (GoalJson each : written) {
            Metric metric = Metric.find(String.valueOf(each.metric()))
                    .orElseThrow(() -> new IllegalArgumentException("there is no metric " + each.metric()));
            if (goals.put(metric, each.goal()) != null) {
                throw new IllegalArgumentException("something is promised twice of " + each.metric());
            }
        }
        return goals;
    }

    private Goal goal() {
        Set<PauseCause> causes = EnumSet.noneOf(PauseCause.class);
        for (String label : Written.list(pauses, "body/goals/pauses")) {
            causes.add(PauseCause.find(label)
                    .orElseThrow(() -> new IllegalArgumentException("no clock is paused for " + label)));
        }
        return new Goal(Duration.ofSeconds(targetSeconds), causes);
    }
}
