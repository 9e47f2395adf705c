package plaza.agent.routing.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Units;

/**
 * A routing decision as text. People and work, one a line, then the decisions, one a line:
 *
 * <pre>{@code
 * lucia  cordoba available  idle 10m
 * camila bogota  away       speaks es,en on facebook,x knows mobile free 0 heard 40s
 * ---
 * a: facebook es cordoba  due 30m waited 1m owner camila declined lucia missed mateo needs mobile brand otra units 2
 * }</pre>
 *
 * <p>Unless said: people speak es, answer on facebook for telco-andina, know nothing special, have 3 units free, have
 * been idle for 1 minute and were heard 5 seconds ago; work has waited for 10 seconds and is due in 1 hour.
 */
final class RoutingScenario {

    static final Instant NOW = Instant.parse("2026-11-22T13:00:00.000Z");
    private static final String BRAND = "telco-andina";

    private final Map<String, Candidate> people = new LinkedHashMap<>();
    private final Map<ConversationId, String> names = new HashMap<>();
    private final List<Demand> queue = new ArrayList<>();
    private Policy policy = new Policy(false, Duration.ofSeconds(30), Duration.ofMinutes(2));

    private RoutingScenario() {}

    static RoutingScenario of(String text) {
        RoutingScenario scenario = new RoutingScenario();
        String[] halves = text.split("---\\R");
        halves[0].lines().filter(line -> !line.isBlank()).forEach(scenario::person);
        halves[1].lines().filter(line -> !line.isBlank()).forEach(scenario::work);
        scenario.queue.sort(Demand.ORDER);
        return scenario;
    }

    RoutingScenario withOverflow() {
        policy = new Policy(true, policy.silenceLimit(), policy.ownerWait());
        return this;
    }

    /** What each piece of work comes to, in the order of the queue. */
    String decides() {
        Plan plan = Plan.of(queue, new Snapshot(NOW, List.copyOf(people.values())), policy, Integer.MAX_VALUE);
        Map<ConversationId, String> outcomes = new HashMap<>();
        plan.offers()
                .forEach(each -> outcomes.put(
                        each.demand().conversation(),
                        each.decision().to().id() + " because "
                                + each.decision().reason().label()));
        plan.waits().forEach((conversation, reason) -> outcomes.put(conversation, "waits because " + reason.label()));
        return queue.stream()
                .map(each -> names.get(each.conversation()) + ": " + outcomes.get(each.conversation()))
                .collect(Collectors.joining("\n"));
    }

    /** Why the first piece of work comes to what it comes to: the rules that removed anybody, then the candidates. */
    String explains() {
        Explanation why = Routing.route(queue.getFirst(), new Snapshot(NOW, List.copyOf(people.values())), policy)
                .explanation();
        String removed = why.filters().stream()
                .filter(each -> each.removed() > 0)
                .map(each -> each.name() + " " + each.removed())
                .collect(Collectors.joining(", "));
        String candidates = why.candidates().stream()
                .map(each -> each.agent() + " " + each.verdict())
                .collect(Collectors.joining(", "));
        return why.reason() + " | " + removed + " | " + candidates;
    }

    /** When the first piece of work is to be looked at again though nothing has changed. */
    String reviewedIn() {
        return Plan.of(queue, new Snapshot(NOW, List.copyOf(people.values())), policy, Integer.MAX_VALUE)
                .reviewAt()
                .map(at -> Duration.between(NOW, at).toString())
                .orElse("never");
    }

    private void person(String line) {
        String[] words = line.strip().split("\\s+");
        Map<String, String> said = said(words, 3);
        people.put(
                words[0],
                new Candidate(
                        new Assignee(new AgentId(words[0]), new Site(words[1]), null),
                        each(said.getOrDefault("speaks", "es"), Language::of),
                        each(said.getOrDefault("for", BRAND), Brand::new),
                        each(said.getOrDefault("on", "facebook"), Channel::new),
                        each(said.getOrDefault("knows", ""), Skill::new),
                        Availability.valueOf(words[2].toUpperCase(java.util.Locale.ROOT)),
                        NOW.minus(span(said.getOrDefault("heard", "5s"))),
                        new Units(Integer.parseInt(said.getOrDefault("free", "3"))),
                        NOW.minus(span(said.getOrDefault("idle", "1m")))));
    }

    private void work(String line) {
        String[] words = line.strip().split("\\s+");
        Map<String, String> said = said(words, 4);
        String name = words[0].replace(":", "");
        ConversationId id =
                new ConversationId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        names.put(id, name);
        queue.add(new Demand(
                id,
                new Channel(words[1]),
                new Brand(said.getOrDefault("brand", BRAND)),
                Language.of(words[2]),
                new Site(words[3]),
                each(said.getOrDefault("needs", ""), Skill::new),
                new Units(Integer.parseInt(said.getOrDefault("units", "1"))),
                NOW.minus(span(said.getOrDefault("waited", "10s"))),
                NOW.plus(span(said.getOrDefault("due", "1h"))),
                said.containsKey("owner") ? new AgentId(said.get("owner")) : null,
                each(said.getOrDefault("declined", ""), AgentId::new),
                List.copyOf(each(said.getOrDefault("missed", ""), AgentId::new))));
    }

    private static Map<String, String> said(String[] words, int from) {
        Map<String, String> said = new HashMap<>();
        for (int i = from; i + 1 < words.length; i += 2) {
            said.put(words[i], words[i + 1]);
        }
        return said;
    }

    private static Duration span(String text) {
        boolean before = text.startsWith("-");
        Duration span = Duration.parse("PT" + text.replace("-", "").toUpperCase(java.util.Locale.ROOT));
        return before ? span.negated() : span;
    }

    private static <T> Set<T> each(String list, Function<String, T> made) {
        return Arrays.stream(list.split(","))
                .filter(word -> !word.isBlank())
                .map(made)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
