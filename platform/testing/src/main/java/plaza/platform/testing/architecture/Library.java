package plaza.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.List;
import java.util.stream.Stream;

/** A library, or a part of the platform, under the name that allow-lists use for it. */
public final class Library implements Allowed {

    /** The language itself and the annotations of nullness, which the compiler alone reads. */
    public static final Library JAVA = of("JAVA", "java..", "org.jspecify.annotations");

    public static final Library CDI =
            of("CDI", "jakarta.enterprise..", "jakarta.inject..", "jakarta.annotation", "io.quarkus.arc..");
    public static final Library CONFIG =
            of("CONFIG", "io.smallrye.config..", "org.eclipse.microprofile.config..", "io.quarkus.runtime..");
    public static final Library MUTINY = of("MUTINY", "io.smallrye.mutiny..");
    /** Only the annotations that open a session or a transaction. */
    public static final Library TRANSACTION = of("TRANSACTION", "io.quarkus.hibernate.reactive.panache.common");

    public static final Library JAXRS = of(
            "JAXRS",
            "jakarta.ws.rs..",
            "org.jboss.resteasy.reactive..",
            "jakarta.annotation.security",
            "io.quarkus.security..",
            "io.quarkus.vertx.http..");
    public static final Library OPENAPI = of("OPENAPI", "org.eclipse.microprofile.openapi..");
    public static final Library VALIDATION = of("VALIDATION", "jakarta.validation..", "org.hibernate.validator..");
    public static final Library JACKSON = of("JACKSON", "com.fasterxml.jackson..");
    public static final Library PROBLEMS = of("PROBLEMS", "io.quarkiverse.resteasy.problem..");
    public static final Library PANACHE = of(
            "PANACHE",
            "io.quarkus.hibernate.reactive.panache..",
            "io.quarkus.panache..",
            "jakarta.persistence..",
            "org.hibernate..",
            "plaza.platform.transaction..");
    public static final Library SQL = of(
            "SQL",
            "io.vertx.mutiny.sqlclient..",
            "io.vertx.mutiny.pgclient..",
            "io.vertx.sqlclient..",
            "io.vertx.pgclient..");
    public static final Library MESSAGING = of(
            "MESSAGING",
            "org.eclipse.microprofile.reactive.messaging..",
            "io.smallrye.reactive.messaging..",
            "io.smallrye.common.annotation",
            "org.apache.kafka..");
    public static final Library METRICS = of("METRICS", "io.micrometer..");
    public static final Library TRACING = of("TRACING", "io.opentelemetry..");
    public static final Library LOGGING = of("LOGGING", "org.jboss.logging..");
    public static final Library HEALTH = of("HEALTH", "org.eclipse.microprofile.health..", "io.smallrye.health..");
    public static final Library SCHEDULING = of("SCHEDULING", "io.quarkus.scheduler..");
    public static final Library FAULT_TOLERANCE =
            of("FAULT_TOLERANCE", "org.eclipse.microprofile.faulttolerance..", "io.smallrye.faulttolerance..");
    public static final Library VERTX = of("VERTX", "io.vertx..");

    /** Problems, pages and cursors, and who is asking. */
    public static final Library WEB = of("WEB", "plaza.platform.web..", "plaza.platform.security..");

    public static final Library OUTBOX = platform("OUTBOX", "outbox");
    public static final Library INBOX = platform("INBOX", "inbox");
    public static final Library CONSUMER = platform("CONSUMER", "consumer");
    public static final Library DEAD_LETTERS = platform("DEAD_LETTERS", "deadletter");
    public static final Library CHANGE_FEED = platform("CHANGE_FEED", "changefeed");
    public static final Library AUDIT = platform("AUDIT", "audit");
    public static final Library LEASE = platform("LEASE", "lease");
    public static final Library LOOP = platform("LOOP", "loop");
    public static final Library CLOCK = platform("CLOCK", "clock");
    public static final Library IDS = platform("IDS", "ids");
    public static final Library LOG = platform("LOG", "log");
    public static final Library TRACE = platform("TRACE", "trace");
    public static final Library KAFKA_RECORDS = platform("KAFKA_RECORDS", "kafka");

    private final String label;
    private final List<PackageMatcher> packages;

    private Library(String label, List<PackageMatcher> packages) {
        this.label = label;
        this.packages = packages;
    }

    /**
     * A library of the service's own choice.
     *
     * @param packages packages as ArchUnit writes them: {@code com.restfb..} with sub-packages, without dots alone
     */
    public static Library of(String label, String... packages) {
        return new Library(label, Stream.of(packages).map(PackageMatcher::of).toList());
    }

    private static Library platform(String label, String part) {
        return of(label, "plaza.platform." + part + "..");
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean contains(JavaClass type) {
        String itsPackage = type.getBaseComponentType().getPackageName();
        return packages.stream().anyMatch(matcher -> matcher.matches(itsPackage));
    }

    @Override
    public String toString() {
        return label;
    }
}
