package plaza.ingestion;

import static plaza.platform.testing.architecture.Library.AUDIT;
import static plaza.platform.testing.architecture.Library.CDI;
import static plaza.platform.testing.architecture.Library.CONFIG;
import static plaza.platform.testing.architecture.Library.CONSUMER;
import static plaza.platform.testing.architecture.Library.DEAD_LETTERS;
import static plaza.platform.testing.architecture.Library.IDS;
import static plaza.platform.testing.architecture.Library.INBOX;
import static plaza.platform.testing.architecture.Library.JACKSON;
import static plaza.platform.testing.architecture.Library.JAXRS;
import static plaza.platform.testing.architecture.Library.KAFKA_RECORDS;
import static plaza.platform.testing.architecture.Library.LEASE;
import static plaza.platform.testing.architecture.Library.LOG;
import static plaza.platform.testing.architecture.Library.LOGGING;
import static plaza.platform.testing.architecture.Library.LOOP;
import static plaza.platform.testing.architecture.Library.MESSAGING;
import static plaza.platform.testing.architecture.Library.METRICS;
import static plaza.platform.testing.architecture.Library.MUTINY;
import static plaza.platform.testing.architecture.Library.OPENAPI;
import static plaza.platform.testing.architecture.Library.OUTBOX;
import static plaza.platform.testing.architecture.Library.PANACHE;
import static plaza.platform.testing.architecture.Library.PROBLEMS;
import static plaza.platform.testing.architecture.Library.SCHEDULING;
import static plaza.platform.testing.architecture.Library.SQL;
import static plaza.platform.testing.architecture.Library.TRACE;
import static plaza.platform.testing.architecture.Library.TRANSACTION;
import static plaza.platform.testing.architecture.Library.VALIDATION;
import static plaza.platform.testing.architecture.Library.VERTX;
import static plaza.platform.testing.architecture.Library.WEB;

import plaza.platform.testing.architecture.Library;
import plaza.platform.testing.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    /** The keyed digest of a signature, of a ticket and of a request to S3, and the seal over credentials. */
    private static final Library CRYPTO = Library.of("CRYPTO", "javax.crypto..");

    private static final Library RESTFB = Library.of("RESTFB", "com.restfb..");

    /** A handshake that failed tells that nothing was sent; files come over sockets of ours. */
    private static final Library TLS = Library.of("TLS", "javax.net.ssl", "javax.net");

    /** For those who have a thread of their own to wait on. */
    private static final Library JDBC = Library.of("JDBC", "javax.sql");

    /** Says that a request runs on a virtual thread. */
    private static final Library THREADS = Library.of("THREADS", "io.smallrye.common.annotation");

    /** Many short times to wait for, nearly none of which is ever up. */
    private static final Library NETTY_TIMER = Library.of("NETTY_TIMER", "io.netty.util");

    /** Bytes of a column, read outside of a session. */
    private static final Library VERTX_BUFFER = Library.of("VERTX_BUFFER", "io.vertx.mutiny.core.buffer");

    ArchitectureTest() {
        super("plaza.ingestion");
    }

    @Override
    protected void allowances() {
        MODEL.dependsOnJavaOnly();
        NETWORK.dependsOn(MODEL, JACKSON, RESTFB, TLS, CRYPTO);
        FEATURE.dependsOn(
                MODEL,
                NETWORK,
                CDI,
                CONFIG,
                MUTINY,
                TRANSACTION,
                SCHEDULING,
                METRICS,
                LOGGING,
                LOG,
                IDS,
                INBOX,
                CONSUMER,
                DEAD_LETTERS,
                WEB,
                AUDIT,
                LEASE,
                KAFKA_RECORDS,
                LOOP,
                CRYPTO);
        HTTP.dependsOn(
                FEATURE, MODEL, CDI, MUTINY, TRANSACTION, JAXRS, OPENAPI, VALIDATION, PROBLEMS, WEB, VERTX, THREADS);
        KAFKA.dependsOn(
                NETTY_TIMER,
                FEATURE,
                MODEL,
                CDI,
                CONFIG,
                MUTINY,
                MESSAGING,
                JACKSON,
                METRICS,
                LOGGING,
                LOG,
                IDS,
                TRACE,
                OUTBOX,
                CONSUMER,
                KAFKA_RECORDS,
                LOOP);
        DB.dependsOn(FEATURE, MODEL, KAFKA, CDI, MUTINY, PANACHE, SQL, VERTX_BUFFER, JACKSON, OUTBOX, LEASE, WEB, JDBC);
        mayPublish(
                "plaza.ingestion.webhook.kafka",
                "the raw log takes bytes while the database is down, and they are no change of state of ours");
    }
}
