package plaza.system;

import static plaza.local.part.Parts.AGENT;
import static plaza.local.part.Parts.INGESTION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;

/**
 * The whole platform, with two deciders, for all journeys: started once in a JVM, on free ports, empty, under target/.
 * Journeys of people in browsers come first ({@link BrowsersFirst}): among the leavings of a burst an agent with three
 * units would never be offered the comment under test.
 */
public final class Premises {

    /** Scripted agents who may come to work. */
    static final int CROWD = 10;

    /** A second process that sends; it does not run until a journey starts it. */
    static final String SECOND_INGESTION = INGESTION + "-2";

    /** As short as it may be: a network that still works on a call answers within 10 s. */
    private static final String CERTAIN_AFTER = "PT12S";

    private static final LocalPlatform OPEN = start();

    private Premises() {}

    /** The platform, which ends with the JVM. */
    public static LocalPlatform open() {
        return OPEN;
    }

    private static LocalPlatform start() {
        LocalPlatform platform = LocalPlatform.start(PlatformOptions.forTests(repository(), emptyFolder())
                .environment(INGESTION, Map.of("PLAZA_OUTBOUND_CERTAIN_AFTER", CERTAIN_AFTER))
                .environment(SECOND_INGESTION, Map.of("PLAZA_OUTBOUND_CERTAIN_AFTER", CERTAIN_AFTER))
                .replicas(AGENT, 2)
                .replicas(INGESTION, 2)
                .spare(SECOND_INGESTION)
                .crowd(CROWD));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        return platform;
    }

    /** Where this repository lies. */
    public static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("contracts/topics.yaml"))) {
            here = here.getParent();
        }
        return here;
    }

    private static Path emptyFolder() {
        Path folder = Path.of("target", "plaza").toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                delete(folder);
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
