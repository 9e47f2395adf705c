package plaza.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import plaza.contracts.Events;

/** A case as the other services tell of it. What is not said is arbitrary but valid. */
public final class CaseStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Events EVENTS = Events.load();
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final UUID conversation = UUID.randomUUID();
    private final UUID turn = UUID.randomUUID();
    private final String site;
    private final String channel;
    private long sequence;

    private CaseStory(String site, String channel) {
        this.site = site;
        this.channel = channel;
    }

    /** A case that belongs to this site. */
    public static CaseStory at(String site, String channel) {
        return new CaseStory(site, channel);
    }

    public String turn() {
        return turn.toString();
    }

    public Told needed(Instant since) {
        return needed(since, "first-answer");
    }

    public Told needed(Instant since, String clock) {
        return told(
                "conversation.answer-needed.v1",
                Map.of("since", at(since), "deadline", at(since.plus(Duration.ofHours(1))), "clock", clock));
    }

    /** Answered by this agent; within target is up to an hour. */
    public Told answered(String agent, Instant since, Instant publishedAt) {
        Instant deadline = since.plus(Duration.ofHours(1));
        return told(
                "conversation.conversation-answered.v1",
                Map.of(
                        "agentId", agent,
                        "since", at(since),
                        "deadline", at(deadline),
                        "approvedAt", at(publishedAt),
                        "publishedAt", at(publishedAt),
                        "withinTarget", !publishedAt.isAfter(deadline)));
    }

    /** Our account wrote to the customer, and not through Plaza. */
    public Told publishedOutside(String account, String mode, Instant at) {
        return told(
                "conversation.published-outside.v1",
                Map.of("accountId", account, "mode", mode, "publishedAt", at(at), "at", at(at)));
    }

    /** Closed by one of us. */
    public Told resolved(String account, Instant at) {
        return told("conversation.conversation-resolved.v1", Map.of("accountId", account, "at", at(at)));
    }

    /** The answer of this event did not reach the customer. */
    public Told undelivered(String agent, Instant at) {
        return told("conversation.answer-undelivered.v1", Map.of("agentId", agent, "at", at(at)));
    }

    public Told noLongerNeeded(Instant at) {
        return told("conversation.answer-no-longer-needed.v1", Map.of("at", at(at)));
    }

    /** Accepted by this agent, who sits at that site. */
    public Told accepted(String agent, String agentSite, Instant at) {
        return told("agent.offer-accepted.v1", Map.of("agentId", agent, "agentSite", agentSite, "at", at(at)));
    }

    /** The directory's word on an agent. */
    public static Told seated(String agent, String agentSite, Instant changedAt) {
        Map<String, Object> fields = Map.of("agentId", agent, "site", agentSite, "changedAt", at(changedAt));
        return told("agent.directory.v1", "agent:" + agent, "agent.agent-changed.v1", 1, fields);
    }

    /** The state of a channel account of that site. */
    public static Told account(String account, String site, String state, Instant changedAt) {
        Map<String, Object> fields =
                Map.of("accountId", account, "site", site, "state", state, "changedAt", at(changedAt));
        return told("ingestion.account.v1", "facebook:" + account, "ingestion.account-changed.v1", 1, fields);
    }

    private Told told(String type, Map<String, Object> facts) {
        Map<String, Object> fields = new HashMap<>(facts);
        fields.put("conversationId", conversation.toString());
        fields.put("turnId", turn.toString());
        fields.put("site", site);
        fields.put("channel", channel);
        String topic = type.startsWith("agent.") ? "agent.assignment.v1" : "conversation.conversation.v1";
        return told(topic, conversation.toString(), type, ++sequence, fields);
    }

    private static Told told(String topic, String key, String type, long sequence, Map<String, Object> fields) {
        try {
            Map<String, Object> event = new HashMap<>(example(type));
            event.putAll(fields);
            return new Told(topic, key, type, UUID.randomUUID(), sequence, JSON.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> example(String type) throws JsonProcessingException {
        return JSON.readValue(EVENTS.get(type).example("full").json(), Map.class);
    }

    private static String at(Instant moment) {
        return MILLIS.format(moment);
    }
}
