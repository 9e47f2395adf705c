package plaza.ingestion.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings for tests that start no framework: as usual, but for how many files of a message are kept. */
record SomeSettings(int maxPerMessage) implements AttachmentSettings {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public MemorySize maxSize() {
        return new MemorySize(BigInteger.valueOf(25L * 1024 * 1024));
    }

    @Override
    public int parallel() {
        return 2;
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(500);
    }

    @Override
    public Duration connectWithin() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration readWithin() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration fetchWithin() {
        return Duration.ofSeconds(60);
    }

    @Override
    public int tries() {
        return 10;
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration retryAtLatest() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Optional<Set<String>> trustedOrigins() {
        return Optional.empty();
    }

    @Override
    public Duration forgetEvery() {
        return Duration.ofHours(1);
    }

    @Override
    public MemorySize maxUpload() {
        return new MemorySize(BigInteger.valueOf(15_000_000));
    }

    @Override
    public int maxUnused() {
        return 40;
    }

    @Override
    public Duration unusedFor() {
        return Duration.ofHours(24);
    }

    @Override
    public Optional<String> ticketKey() {
        return Optional.empty();
    }

    @Override
    public S3 s3() {
        return new NoBucket();
    }

    /** PostgreSQL. */
    private record NoBucket() implements S3 {

        @Override
        public Optional<URI> url() {
            return Optional.empty();
        }

        @Override
        public Optional<String> bucket() {
            return Optional.empty();
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.empty();
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.empty();
        }
    }
}
