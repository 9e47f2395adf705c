package plaza.perf.ingest;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import plaza.perf.Spans;
import plaza.platform.servers.Jvm;
import plaza.platform.servers.Ports;

/**
 * How many webhooks are taken in a second, beside a bare endpoint that does no more than must be done, in turns on the
 * same machine in the same run. What was taken is not read meanwhile: the floor has nobody behind it either.
 */
final class Accepting {

    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final String FLOOR_TOPIC = "floor.raw";
    private static final int PARTITIONS = 6;
    private static final int TARGET_SHARE = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Accepting() {}

    private record Sums(List<Load.Result> results) {

        double perSecond() {
            return results.stream()
                    .mapToDouble(Load.Result::perSecond)
                    .average()
                    .orElse(0);
        }

        int failed() {
            return results.stream().mapToInt(Load.Result::failed).sum();
        }

        Duration within(double share) {
            return Spans.of(results.stream()
                            .flatMap(result -> result.spans().sorted().stream())
                            .toList())
                    .within(share);
        }
    }

    static void run() throws Exception {
        try (House house = House.open(Map.of("MP_MESSAGING_INCOMING_RAW_TOPIC", "bench.unread"))) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", house.kafka()))) {
                admin.createTopics(List.of(new NewTopic(FLOOR_TOPIC, PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            int port = Ports.free();
            Process floor = floor(port, house.kafka());
            try {
                measure(
                        new Load(house.ingestion(), CONNECTIONS),
                        new Load(URI.create("http://localhost:" + port), CONNECTIONS));
            } finally {
                floor.destroy();
                floor.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private static void measure(Load service, Load floor) throws Exception {
        floor.full(WARM_UP);
        service.full(WARM_UP);
        List<Load.Result> bare = new ArrayList<>();
        List<Load.Result> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            bare.add(floor.full(LENGTH));
            ours.add(service.full(LENGTH));
        }
        Sums full = new Sums(ours);
        Sums fullFloor = new Sums(bare);
        double half = full.perSecond() / 2;
        Sums halfFloor = new Sums(List.of(floor.paced(half, LENGTH)));
        Sums halfLoad = new Sums(List.of(service.paced(half, LENGTH)));
        Say.line("");
        Say.line("### Webhooks accepted");
        Say.line("");
        Say.line(
                "%d connections, one comment a webhook, %d × %d s in turns after %d s of warm-up each; not 200: %d of ours, %d of the floor"
                        .formatted(
                                CONNECTIONS,
                                ROUNDS,
                                LENGTH.toSeconds(),
                                WARM_UP.toSeconds(),
                                full.failed() + halfLoad.failed(),
                                fullFloor.failed() + halfFloor.failed()));
        Say.line("");
        Say.line("| what | target | ingestion-service | floor |");
        Say.line("| --- | --- | --- | --- |");
        Say.line("| webhooks a second, closed loop | %d %% of the floor | %,.0f (%.0f %%) | %,.0f |"
                .formatted(
                        TARGET_SHARE,
                        full.perSecond(),
                        100 * full.perSecond() / fullFloor.perSecond(),
                        fullFloor.perSecond()));
        Say.line("| p50, p99 then | | %s, %s | %s, %s |"
                .formatted(
                        Say.millis(full.within(0.5)),
                        Say.millis(full.within(0.99)),
                        Say.millis(fullFloor.within(0.5)),
                        Say.millis(fullFloor.within(0.99))));
        Say.line("| p50, p99 at %,.0f a second, half of ours | p99 50 ms | %s, %s | %s, %s |"
                .formatted(
                        half,
                        Say.millis(halfLoad.within(0.5)),
                        Say.millis(halfLoad.within(0.99)),
                        Say.millis(halfFloor.within(0.5)),
                        Say.millis(halfFloor.within(0.99))));
    }

    /** With the flags of the platform's own parts. */
    private static Process floor(int port, String kafka) throws IOException {
        Jvm jvm = Jvm.enduring("320m")
                .with(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        List<String> command = new ArrayList<>(List.of(jvm.java().toString()));
        command.addAll(jvm.arguments(
                List.of("-cp", System.getProperty("java.class.path"), BareEndpoint.class.getName()),
                List.of(Integer.toString(port), kafka, FLOOR_TOPIC)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("perf/target/floor.log"))
                .start();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(port)) {
            if (System.nanoTime() - end > 0 || !process.isAlive()) {
                process.destroy();
                throw new IOException("the floor did not start: see perf/target/floor.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return process;
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
