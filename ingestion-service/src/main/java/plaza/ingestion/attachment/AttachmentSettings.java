package plaza.ingestion.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What is fetched, how long it takes at most, and where it is kept. */
@ConfigMapping(prefix = "plaza.attachments")
public interface AttachmentSettings {

    /** False in tests that want files to wait. */
    @WithDefault("true")
    boolean enabled();

    /** Larger files are not kept: WhatsApp takes documents of 100 MB, Messenger files of 25. */
    @WithDefault("25M")
    MemorySize maxSize();

    /** More files of one message are not kept. */
    @WithDefault("10")
    int maxPerMessage();

    /** Files that one process fetches or looks through at one time. */
    @WithDefault("2")
    int parallel();

    /** Longest pause before somebody looks again for what is due. */
    @WithDefault("PT0.5S")
    Duration pause();

    @WithDefault("PT3S")
    Duration connectWithin();

    /** Between two reads. */
    @WithDefault("PT10S")
    Duration readWithin();

    /** The whole file, redirects included. */
    @WithDefault("PT60S")
    Duration fetchWithin();

    /** Tries before a file counts as unreachable. */
    @WithDefault("10")
    int tries();

    /** The wait before the second try; each further one is three times as long. */
    @WithDefault("PT5S")
    Duration retryAfter();

    /** The longest of these waits. */
    @WithDefault("PT30M")
    Duration retryAtLatest();

    /**
     * Origins, {@code http://localhost:8090}, that are fetched from wherever they lie: the simulator's. Refused in
     * profile {@code prod}.
     */
    Optional<Set<String>> trustedOrigins();

    /** How often what belongs to forgotten interactions is taken away. */
    @WithDefault("PT1H")
    Duration forgetEvery();

    /** Larger files are not taken from our people; below the limit of bodies. */
    @WithDefault("15000000")
    MemorySize maxUpload();

    /** Files of one person that no reply took along. */
    @WithDefault("40")
    int maxUnused();

    /** How long those are kept. */
    @WithDefault("PT24H")
    Duration unusedFor();

    /** Signs and checks the tickets by which people open files; the same at conversation-service. */
    Optional<String> ticketKey();

    /** Where the bytes lie; PostgreSQL where no bucket is named. */
    S3 s3();

    /** A store that speaks S3. */
    interface S3 {

        /** Scheme, host and port. */
        Optional<URI> url();

        Optional<String> bucket();

        @WithDefault("us-east-1")
        String region();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
