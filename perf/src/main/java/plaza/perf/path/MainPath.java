package plaza.perf.path;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import plaza.local.Endurance;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;
import plaza.local.part.Parts;
import plaza.perf.Machine;
import plaza.perf.Pace;
import plaza.perf.Spans;
import plaza.system.cast.Diary;
import plaza.system.cast.Doors;
import plaza.system.cast.Keyring;
import plaza.system.cast.Shift;
import plaza.system.cast.Stage;
import plaza.system.cast.Wall;

/**
 * Customers comment at an even pace; scripted agents accept, answer and resolve. Measured: from the customer's click to
 * the offer on an agent's page, and from the moment when a reply was taken until it stands on the network.
 */
public final class MainPath {

    private static final int AGENTS = 40;
    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final int WARM_UP_AT_ONCE = 60;

    /** So many times slower is the pace that shows how fast the path is where it is not full. */
    private static final int EASY = 10;

    private static final Duration EASY_LENGTH = Duration.ofSeconds(60);
    private static final Duration FLOOR = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private MainPath() {}

    /**
     * The network's own limits are not what is measured, so they are set far above the pace.
     *
     * <p>Arguments: seconds (120), comments a second (20), and {@code thorough} for JVMs with all compilers. On two cores
     * that nine JVMs share these are still compiling after minutes, and carry half of what lightly compiled ones do.
     */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
        int perSecond = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Endurance jvms = arguments.length > 2 && arguments[2].equals("thorough") ? Endurance.LONG : Endurance.SHORT;
        Path folder = Files.createDirectories(
                Path.of("perf", "target", "plaza-" + ProcessHandle.current().pid())
                        .toAbsolutePath());
        PlatformOptions options = PlatformOptions.forTests(Path.of("").toAbsolutePath(), folder)
                .environment(Parts.SIMULATOR, Map.of("PLAZA_SIM_GRAPH_CALLS_PER_HOUR", "1000000"))
                .environment(Parts.INGESTION, Map.of("PLAZA_OUTBOUND_MOST_PER_SECOND", "200"))
                .replicas(Parts.AGENT, 2)
                .crowd(AGENTS)
                .lasting(jvms);
        try (LocalPlatform platform = LocalPlatform.start(options)) {
            run(platform, new Pace(perSecond, Duration.ofSeconds(seconds)));
        }
        System.exit(0);
    }

    private static void run(LocalPlatform platform, Pace pace) throws Exception {
        Stage stage = Stage.of(platform);
        try (Doors doors = new Doors();
                Shift shift = Shift.of(AGENTS, stage, new Keyring(doors, stage))) {
            Wall wall = new Wall(doors, stage);
            String post = wall.post();
            say("warming up for " + WARM_UP.toMinutes() + " min");
            warmUp(wall, post, shift.diary());
            await(() -> !shift.isBusy());
            say("the floors");
            Spans offerFloor = floor(platform, "floor_offer_", 3, new Pace(pace.perSecond(), FLOOR), key -> {});
            URI answer = stage.network().resolve("/v24.0/" + post + "/comments");
            Spans replyFloor = floor(
                    platform,
                    "floor_reply_",
                    1,
                    new Pace(pace.perSecond(), FLOOR),
                    key -> doors.form(answer, "access_token=local-page-token&message=" + key));
            Floors floors = new Floors(offerFloor, replyFloor);
            say("");
            say(Machine.describe());
            measure(new Pace(Math.max(1, pace.perSecond() / EASY), EASY_LENGTH), "easy", wall, post, shift, floors);
            measure(pace, "main", wall, post, shift, floors);
        }
    }

    /** The same hops with nothing in them. */
    private record Floors(Spans offer, Spans reply) {}

    private static void measure(Pace pace, String mark, Wall wall, String post, Shift shift, Floors floors)
            throws IOException, InterruptedException {
        Map<String, Instant> clicks = new ConcurrentHashMap<>();
        int failed = comment(pace, wall, post, mark, clicks);
        await(() -> shift.diary().replied().keySet().containsAll(clicks.keySet()) && !shift.isBusy());
        report(pace, failed, clicks, shift.diary(), wall, floors);
    }

    /** Closed loop, so that nothing piles up while the JVMs still compile: a comment follows where a case was resolved. */
    private static void warmUp(Wall wall, String post, Diary diary) throws IOException, InterruptedException {
        long end = System.nanoTime() + WARM_UP.toNanos();
        int written = 0;
        while (System.nanoTime() - end < 0) {
            if (written - diary.resolvedCount() < WARM_UP_AT_ONCE) {
                wall.comment("Clienta warm" + written, "warm " + written + ": sin señal", post, 1);
                written++;
            } else {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
        say("%d conversations in that time".formatted(diary.resolvedCount()));
    }

    private static int comment(Pace pace, Wall wall, String post, String mark, Map<String, Instant> clicks)
            throws InterruptedException {
        return pace.run(number -> {
            Instant at = Instant.now();
            clicks.put(wall.comment("Clienta " + mark + number, mark + " " + number + ": sin señal", post, 1), at);
        });
    }

    private static Spans floor(LocalPlatform platform, String name, int hops, Pace pace, Floor.Last last)
            throws Exception {
        String database = Floor.database(platform.url(Parts.POSTGRES), "plaza_reporting");
        String kafka = "localhost:" + platform.port(Parts.KAFKA);
        try (Floor floor = new Floor(name, hops, kafka, database, last)) {
            floor.measure(new Pace(pace.perSecond(), Duration.ofSeconds(3)));
        }
        try (Floor floor = new Floor(name + "hot_", hops, kafka, database, last)) {
            return floor.measure(pace);
        }
    }

    private static void report(
            Pace pace, int failed, Map<String, Instant> clicks, Diary diary, Wall wall, Floors floors)
            throws IOException, InterruptedException {
        List<Duration> offers = new ArrayList<>();
        diary.comments().forEach((conversation, comment) -> {
            Instant click = clicks.get(comment);
            Instant offered = diary.offered().get(conversation);
            if (click != null && offered != null) {
                offers.add(Duration.between(click, offered));
            }
        });
        List<Duration> replies = new ArrayList<>();
        int answers = 0;
        for (Wall.Standing item : wall.ledger()) {
            if (item.isOurs() && item.parent() != null && clicks.containsKey(item.parent())) {
                answers++;
                Instant taken = diary.replied().get(item.parent());
                if (taken != null) {
                    Duration span = Duration.between(taken, item.at());
                    replies.add(span.isNegative() ? Duration.ZERO : span);
                }
            }
        }
        say("");
        say(
                "%d comments a second for %d s, %d agents, two agent-services; %d of %d comments not taken; %d answers stand"
                        .formatted(pace.perSecond(), pace.length().toSeconds(), AGENTS, failed, pace.count(), answers));
        say("| what | target p95 | p50 | p95 | p99 | floor p50 | floor p95 | n |");
        say("| --- | --- | --- | --- | --- | --- | --- | --- |");
        say(row("comment → offer at the agent's SSE", "1,000 ms", Spans.of(offers), floors.offer()));
        say(row("reply accepted → visible on the network", "1,500 ms", Spans.of(replies), floors.reply()));
        diary.refusals().forEach((conversation, why) -> say("refused: " + conversation + " " + why));
    }

    private static String row(String what, String target, Spans seen, Spans floor) {
        return "| %s | %s | %d ms | %d ms | %d ms | %d ms | %d ms | %d |"
                .formatted(
                        what,
                        target,
                        seen.millisWithin(0.5),
                        seen.millisWithin(0.95),
                        seen.millisWithin(0.99),
                        floor.millisWithin(0.5),
                        floor.millisWithin(0.95),
                        seen.count());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
