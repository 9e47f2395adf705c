package plaza.reporting;

import static plaza.platform.testing.architecture.Library.AUDIT;
import static plaza.platform.testing.architecture.Library.CDI;
import static plaza.platform.testing.architecture.Library.CONFIG;
import static plaza.platform.testing.architecture.Library.CONSUMER;
import static plaza.platform.testing.architecture.Library.IDS;
import static plaza.platform.testing.architecture.Library.JACKSON;
import static plaza.platform.testing.architecture.Library.JAXRS;
import static plaza.platform.testing.architecture.Library.KAFKA_RECORDS;
import static plaza.platform.testing.architecture.Library.LOG;
import static plaza.platform.testing.architecture.Library.LOGGING;
import static plaza.platform.testing.architecture.Library.MESSAGING;
import static plaza.platform.testing.architecture.Library.METRICS;
import static plaza.platform.testing.architecture.Library.MUTINY;
import static plaza.platform.testing.architecture.Library.OPENAPI;
import static plaza.platform.testing.architecture.Library.OUTBOX;
import static plaza.platform.testing.architecture.Library.PANACHE;
import static plaza.platform.testing.architecture.Library.VALIDATION;
import static plaza.platform.testing.architecture.Library.VERTX;
import static plaza.platform.testing.architecture.Library.WEB;

import plaza.platform.testing.architecture.Library;
import plaza.platform.testing.architecture.ServiceArchitecture;

/**
 * Reporting has little domain: its features are flat packages with SQL in them, without roles below. What figures mean
 * is the exception, and stays pure: it lies in {@code model}.
 */
class ArchitectureTest extends ServiceArchitecture {

    /** The rebuild streams all facts through, which no reactive driver does. */
    private static final Library JDBC = Library.of("JDBC", "javax.sql");

    ArchitectureTest() {
        super("plaza.reporting");
    }

    @Override
    protected void allowances() {
        MODEL.dependsOnJavaOnly();
        FEATURE.dependsOn(
                MODEL,
                CDI,
                CONFIG,
                MUTINY,
                PANACHE,
                JDBC,
                VERTX,
                JACKSON,
                JAXRS,
                OPENAPI,
                VALIDATION,
                WEB,
                MESSAGING,
                CONSUMER,
                KAFKA_RECORDS,
                OUTBOX,
                AUDIT,
                IDS,
                METRICS,
                LOGGING,
                LOG);
    }
}
