package plaza.perf.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import plaza.system.cast.Answer;
import plaza.system.cast.Doors;

/**
 * A thousand approved replies for one page whose network takes fewer calls an hour. The network counts each call that was
 * one too many; the clock is moved whenever nothing more may leave.
 */
final class Limited {

    private static final int REPLIES = 1000;
    private static final int CALLS_AN_HOUR = 400;
    private static final String PAGE = "100000000000001";
    private static final String PUBLISHED = "select count(*) from outbound_reply where state = 'published'";
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** Looks without a change after which the clock is moved. */
    private static final int STILL = 3;

    private static final Duration LONGEST = Duration.ofDays(2);
    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Limited() {}

    static void run() throws Exception {
        try (House house = House.open(Map.of());
                Doors doors = new Doors()) {
            List<String> comments = comments(house, doors);
            house.awaitQuiet();
            good(doors.send(
                    "PUT",
                    house.network().resolve("/sim/facebook/limit"),
                    "",
                    Map.of("calls", CALLS_AN_HOUR, "per", "PT1H"),
                    Map.of()));
            long began = System.nanoTime();
            approve(house, comments, now(house, doors));
            Duration moved = awaitAll(house, doors);
            report(house, doors, comments, Duration.ofNanos(System.nanoTime() - began), moved);
        }
    }

    private static List<String> comments(House house, Doors doors) throws IOException, InterruptedException {
        String post = good(doors.get(house.network().resolve("/sim/ledger?channel=facebook"), ""))
                .path("items")
                .path(0)
                .path("id")
                .asText();
        List<String> comments = new ArrayList<>();
        good(doors.send(
                        "POST",
                        house.network().resolve("/sim/facebook/bursts"),
                        "",
                        Map.of("count", REPLIES, "in", post, "deliver", Map.of("batch", 100)),
                        Map.of()))
                .path("ids")
                .forEach(id -> comments.add(id.asText()));
        return comments;
    }

    private static Instant now(House house, Doors doors) throws IOException, InterruptedException {
        return Instant.parse(good(doors.get(house.network().resolve("/sim/clock"), ""))
                .path("now")
                .asText());
    }

    private static void approve(House house, List<String> comments, Instant now) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", house.kafka(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (String comment : comments) {
                String conversation = UUID.randomUUID().toString();
                ProducerRecord<String, String> approved =
                        new ProducerRecord<>("conversation.outbound.v1", conversation, """
                                {"replyId":"%s","conversationId":"%s","channel":"facebook","accountId":"%s",
                                 "brand":"telco-andina","site":"cordoba","agentId":"lucia","visibility":"public",
                                 "act":"comment-reply","inReplyTo":"%s","text":"Hola, ya lo estamos viendo. %s",
                                 "attachments":[],"approvedAt":"%s"}""".formatted(
                                UUID.randomUUID(), conversation, PAGE, comment, conversation, MILLIS.format(now)));
                header(approved, "ce_id", UUID.randomUUID().toString());
                header(approved, "ce_type", "conversation.reply-approved.v1");
                producer.send(approved);
            }
        }
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives how far the clock was moved. */
    private static Duration awaitAll(House house, Doors doors) throws Exception {
        Duration moved = Duration.ZERO;
        long before = -1;
        int still = 0;
        while (before < REPLIES && moved.compareTo(LONGEST) < 0) {
            long published = house.number(PUBLISHED);
            still = published == before ? still + 1 : 0;
            before = published;
            if (still == STILL) {
                URI clock = house.network().resolve("/sim/clock");
                good(doors.send("POST", clock, "", Map.of("advance", STEP.toString()), Map.of()));
                moved = moved.plus(STEP);
                still = 0;
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return moved;
    }

    private static void report(House house, Doors doors, List<String> comments, Duration took, Duration moved)
            throws Exception {
        JsonNode limit = good(doors.get(house.network().resolve("/sim/facebook/limit"), ""));
        Map<String, Integer> answers = new HashMap<>();
        comments.forEach(comment -> answers.put(comment, 0));
        good(doors.get(house.network().resolve("/sim/ledger?channel=facebook"), ""))
                .path("items")
                .forEach(item -> {
                    if (item.path("author").path("id").asText().equals(PAGE)) {
                        answers.computeIfPresent(item.path("parentId").asText(), (comment, count) -> count + 1);
                    }
                });
        Say.line("");
        Say.line("### Replies under a limit");
        Say.line("");
        Say.line("%,d replies approved at once for one page, whose network takes %d calls in any hour"
                .formatted(REPLIES, CALLS_AN_HOUR));
        Say.line("");
        Say.line("| what | target | measured |");
        Say.line("| --- | --- | --- |");
        Say.line("| calls too many, as the network counts | 0 | %d |"
                .formatted(limit.path("violations").asInt(-1)));
        Say.line("| comments answered once, more than once, not at all | %,d, 0, 0 | %,d, %,d, %,d |"
                .formatted(
                        REPLIES,
                        answers.values().stream().filter(count -> count == 1).count(),
                        answers.values().stream().filter(count -> count > 1).count(),
                        answers.values().stream().filter(count -> count == 0).count()));
        Say.line("| until the last one stood, on the network's clock | %s at best | %s (the run took %d s) |"
                .formatted(
                        hours(Duration.ofHours((REPLIES - 1) / CALLS_AN_HOUR)),
                        hours(took.plus(moved)),
                        took.toSeconds()));
    }

    private static String hours(Duration span) {
        return "%d h %02d min".formatted(span.toHours(), span.toMinutesPart());
    }

    private static JsonNode good(Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new IOException("the network answered " + answer);
        }
        return answer.body();
    }
}
