package plaza.perf.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A hundred thousand events, every tenth of them told twice, shuffled, in webhooks of any size on several connections.
 * The judge is the same ninety thousand told once, in order, one webhook after the other: what is kept and what left must
 * be the same, but for when it was received.
 */
final class Burst {

    private static final int EVENTS = 100_000;
    private static final int TWICE = EVENTS / 10;
    private static final int MOST_IN_A_WEBHOOK = 100;
    private static final int CONNECTIONS = 8;
    private static final long SEED = 20_261_130L;
    private static final String INTERACTIONS = "ingestion.interaction.v1";

    /** Of what is kept, all but when it reached us. */
    private static final String KEPT =
            "select concat_ws('|', id, channel, account_id, kind, verb, external_id, order_key,"
                    + " extract(epoch from occurred_at), (payload - 'receivedAt')::text) from interaction order by id";

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private Burst() {}

    /**
     * What a run left behind.
     *
     * @param kept rows, in the order of their ids
     * @param left events by their ids, each as often as it left
     */
    private record State(List<String> kept, Map<String, List<String>> left, Duration took) {

        long doubled() {
            return left.values().stream().mapToLong(all -> all.size() - 1).sum();
        }

        Map<String, String> once() {
            Map<String, String> once = new TreeMap<>();
            left.forEach((id, all) -> once.put(id, all.getFirst()));
            return once;
        }
    }

    static void run() throws Exception {
        Random chance = new Random(SEED);
        List<Events.Event> once = Events.list(EVENTS - TWICE, chance);
        List<Events.Event> burst = new ArrayList<>(once);
        for (int copy = 0; copy < TWICE; copy++) {
            burst.add(once.get(chance.nextInt(once.size())));
        }
        Collections.shuffle(burst, chance);
        try (House house = House.open(Map.of())) {
            State inOrder = state(house, webhooks(once, new Random(SEED)), 1);
            house.execute("truncate interaction, outbox_event");
            State shuffled = state(house, webhooks(burst, new Random(SEED)), CONNECTIONS);
            report(once.size(), burst.size(), inOrder, shuffled, house);
        }
    }

    private static void report(int once, int told, State inOrder, State shuffled, House house) throws Exception {
        Set<String> lost = new TreeSet<>(inOrder.kept());
        shuffled.kept().forEach(lost::remove);
        Say.line("");
        Say.line("### A burst");
        Say.line("");
        Say.line(
                "%,d events, %,d of them told twice, shuffled, in webhooks of up to %d on %d connections; the judge: the same told once and in order"
                        .formatted(told, told - once, MOST_IN_A_WEBHOOK, CONNECTIONS));
        Say.line("");
        Say.line("| what | target | in order, once | shuffled |");
        Say.line("| --- | --- | --- | --- |");
        Say.line("| kept | %,d | %,d | %,d |"
                .formatted(once, inOrder.kept().size(), shuffled.kept().size()));
        Say.line("| left on the topic | %,d | %,d | %,d |"
                .formatted(once, inOrder.left().size(), shuffled.left().size()));
        Say.line("| lost | 0 | %,d | %,d |".formatted(once - inOrder.kept().size(), lost.size()));
        Say.line("| doubled | 0 | %,d | %,d |".formatted(inOrder.doubled(), shuffled.doubled()));
        Say.line("| the same rows, the same events | yes | | %s, %s |"
                .formatted(
                        yes(inOrder.kept().equals(shuffled.kept())),
                        yes(inOrder.once().equals(shuffled.once()))));
        Say.line("| set aside | 0 | | %,d |".formatted(house.number("select count(*) from dead_letter")));
        Say.line("| until everything had left | | %.0f s | %.0f s (%,.0f events a second) |"
                .formatted(seconds(inOrder.took()), seconds(shuffled.took()), told / seconds(shuffled.took())));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "**no**";
    }

    private static double seconds(Duration span) {
        return span.toMillis() / 1000.0;
    }

    private static State state(House house, List<Events.Webhook> webhooks, int connections) throws Exception {
        Map<TopicPartition, Long> before = house.ends(INTERACTIONS);
        long began = System.nanoTime();
        send(house.ingestion(), webhooks, connections);
        house.awaitQuiet();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Map<String, List<String>> left = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : house.since(before, INTERACTIONS)) {
            left.computeIfAbsent(id(record), first -> new ArrayList<>(1)).add(canonical(record));
        }
        return new State(house.texts(KEPT), left, took);
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    private static String canonical(ConsumerRecord<String, byte[]> record) throws IOException {
        ObjectNode event = (ObjectNode) JSON.readTree(record.value());
        event.remove("receivedAt");
        return record.key() + JSON.writeValueAsString(JSON.treeToValue(event, TreeMap.class));
    }

    private static List<Events.Webhook> webhooks(List<Events.Event> events, Random chance) {
        Map<String, List<Events.Event>> open = new LinkedHashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        List<Events.Webhook> webhooks = new ArrayList<>();
        for (Events.Event event : events) {
            List<Events.Event> batch = open.computeIfAbsent(event.object(), first -> new ArrayList<>());
            int size = sizes.computeIfAbsent(event.object(), first -> 1 + chance.nextInt(MOST_IN_A_WEBHOOK));
            batch.add(event);
            if (batch.size() == size) {
                webhooks.add(Events.webhook(event.object(), batch));
                open.remove(event.object());
                sizes.remove(event.object());
            }
        }
        open.forEach((object, batch) -> webhooks.add(Events.webhook(object, batch)));
        return webhooks;
    }

    private static void send(URI server, List<Events.Webhook> webhooks, int connections) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                int mine = connection;
                all.add(threads.submit(() -> {
                    try (Caller caller = new Caller(server)) {
                        for (int at = mine; at < webhooks.size(); at += connections) {
                            post(caller, webhooks.get(at));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** As a network does it: what is not answered with 200 is sent again. */
    private static void post(Caller caller, Events.Webhook webhook) throws IOException {
        int status = 0;
        while (status != 200) {
            status = caller.post(webhook.path(), webhook.body());
        }
    }
}
