package plaza.ingestion.outbound;

import java.util.List;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.ProbeRecord;

/** What was told of a reply. */
final class Deliveries {

    private static final String TOPIC = "ingestion.delivery.v1";

    private Deliveries() {}

    /** Waits for the state and gives its event. */
    static ProbeRecord await(KafkaProbe probe, Approved reply, String state) {
        return probe.await(
                        TOPIC, 1, record -> isOf(record, reply) && type(record).equals(state))
                .getFirst();
    }

    /** The states that were told so far, in order. */
    static List<String> types(KafkaProbe probe, Approved reply) {
        return probe.list(TOPIC).stream()
                .filter(record -> isOf(record, reply))
                .map(Deliveries::type)
                .toList();
    }

    private static boolean isOf(ProbeRecord record, Approved reply) {
        return reply.id().toString().equals(record.headers().get("ce_subject"));
    }

    private static String type(ProbeRecord record) {
        return record.headers()
                .getOrDefault("ce_type", "")
                .replace("ingestion.reply-", "")
                .replace(".v1", "");
    }
}
