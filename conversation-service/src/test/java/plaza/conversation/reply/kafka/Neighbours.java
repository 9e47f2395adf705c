package plaza.conversation.reply.kafka;

import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;
import plaza.contracts.EventAssertions;
import plaza.conversation.intake.kafka.Ingestion;
import plaza.conversation.message.model.Said;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;

/** Tells what agent-service and ingestion-service tell: over Kafka, in the words of the contracts. */
public final class Neighbours {

    private static final String ASSIGNMENTS = "agent.assignment.v1";
    private static final String DELIVERIES = "ingestion.delivery.v1";
    private static final String DIRECTORY = "agent.directory.v1";

    private final KafkaProbe probe;

    public Neighbours(KafkaProbe probe) {
        this.probe = probe;
    }

    /** The agent took the conversation. */
    public void accepted(String conversation, DemoUser agent, long epoch, Said said) {
        String json = """
                {"conversationId": "%s", "turnId": "%s", "offerId": "%s", "agentId": "%s", "agentSite": "%s",
                 "team": "redes", "epoch": %d, "channel": "facebook", "brand": "telco-andina", "site": "%s",
                 "at": "2026-11-22T13:01:00.000Z", "queuedAt": "2026-11-22T13:00:01.000Z"}
                """.formatted(
                        conversation,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        agent.subject(),
                        agent.site(),
                        epoch,
                        said.home().site().slug());
        send(ASSIGNMENTS, conversation, "agent.offer-accepted.v1", json);
    }

    /** Nobody owns the conversation any more. */
    public void released(String conversation, DemoUser agent, long epoch, String reason, Said said) {
        String json = """
                {"conversationId": "%s", "turnId": "%s", "agentId": "%s", "agentSite": "%s", "team": "redes",
                 "epoch": %d, "channel": "facebook", "brand": "telco-andina", "site": "%s",
                 "at": "2026-11-22T13:09:00.000Z", "reason": "%s"}
                """.formatted(
                        conversation,
                        UUID.randomUUID(),
                        agent.subject(),
                        agent.site(),
                        epoch,
                        said.home().site().slug(),
                        reason);
        send(ASSIGNMENTS, conversation, "agent.assignment-released.v1", json);
    }

    /** Somebody works here. */
    public void works(DemoUser agent) {
        String json = """
                {"agentId": "%s", "name": "%s", "publicName": "%s", "site": "%s", "team": null, "languages": ["es"],
                 "skills": [], "channels": ["facebook"], "capacity": 4, "active": true,
                 "changedAt": "2026-11-22T12:00:00.000Z"}
                """.formatted(agent.subject(), agent.fullName(), agent.userName(), agent.site());
        send(DIRECTORY, "agent:" + agent.subject(), "agent.agent-changed.v1", json);
    }

    /** The reply stands on the network. */
    public void published(String reply, String conversation, String externalId, Instant at, Said said) {
        delivered("reply-published", reply, conversation, said, """
                , "externalId": "%s", "publishedAt": "%s\"""".formatted(externalId, time(at)));
    }

    /** The network will not take the reply. */
    public void refused(String reply, String conversation, String reason, Said said) {
        delivered("reply-refused", reply, conversation, said, ", \"reason\": \"%s\"".formatted(reason));
    }

    /** The reply waits for its account. */
    public void held(String reply, String conversation, String reason, Said said) {
        delivered("reply-held", reply, conversation, said, ", \"reason\": \"%s\"".formatted(reason));
    }

    private void delivered(String event, String reply, String conversation, Said said, String more) {
        String json = """
                {"replyId": "%s", "conversationId": "%s", "channel": "facebook", "accountId": "%s",
                 "at": "2026-11-22T13:05:00.000Z"%s}
                """.formatted(reply, conversation, said.key().account().accountId(), more);
        send(DELIVERIES, conversation, "ingestion." + event + ".v1", json);
    }

    private void send(String topic, String key, String type, String json) {
        EventAssertions.assertFits(type, json);
        probe.send(topic, key, Ingestion.headers(type, UUID.randomUUID().toString()), json);
    }

    private static String time(Instant at) {
        return new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(at);
    }
}
