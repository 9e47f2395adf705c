package plaza.conversation.promise.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** Between a policy and its row, both ways. Goals are JSON: always read whole, never searched. */
final class PolicyMapping {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, GoalColumn>> GOALS = new TypeReference<>() {};

    private PolicyMapping() {}

    /** A goal in the column. */
    record GoalColumn(long seconds, List<String> pauses) {

        static GoalColumn of(Goal goal) {
            return new GoalColumn(
                    goal.target().toSeconds(),
                    goal.pauses().stream().map(PauseCause::label).toList());
        }

        Goal goal() {
            Set<PauseCause> causes = EnumSet.noneOf(PauseCause.class);
            pauses.stream().flatMap(label -> PauseCause.find(label).stream()).forEach(causes::add);
            return new Goal(Duration.ofSeconds(seconds), causes);
        }
    }

    static Policy policy(SlaPolicyRow row) {
        Map<Metric, Goal> goals = new EnumMap<>(Metric.class);
        goals(row.goals)
                .forEach((label, goal) -> Metric.find(label).ifPresent(metric -> goals.put(metric, goal.goal())));
        return new Policy(
                new PolicyId(row.id),
                row.version,
                row.name,
                new Conditions(
                        row.channel == null ? null : new Channel(row.channel),
                        row.visibility == null ? null : Visibility.get(row.visibility),
                        row.brand,
                        row.kind,
                        row.segment,
                        row.crisis),
                goals,
                row.warnPercent,
                row.calendarId == null ? null : new CalendarId(row.calendarId),
                row.enabled);
    }

    static void write(Policy policy, SlaPolicyRow row) {
        Conditions asked = policy.conditions();
        row.id = policy.id().value();
        row.version = policy.version();
        row.name = policy.name();
        row.channel = asked.channel() == null ? null : asked.channel().label();
        row.visibility = asked.visibility() == null ? null : asked.visibility().label();
        row.brand = asked.brand();
        row.kind = asked.kind();
        row.segment = asked.segment();
        row.crisis = asked.crisis();
        row.goals = text(policy.goals());
        row.warnPercent = policy.warnPercent();
        row.calendarId = policy.calendar() == null ? null : policy.calendar().value();
        row.enabled = policy.enabled();
    }

    private static String text(Map<Metric, Goal> goals) {
        Map<String, GoalColumn> written = new TreeMap<>();
        goals.forEach((metric, goal) -> written.put(metric.label(), GoalColumn.of(goal)));
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("goals consist of texts and numbers", e);
        }
    }

    private static Map<String, GoalColumn> goals(String text) {
        try {
            return JSON.readValue(text, GOALS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of goals holds what this service did not write", e);
        }
    }
}
