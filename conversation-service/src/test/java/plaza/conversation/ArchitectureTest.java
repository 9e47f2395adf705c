package plaza.conversation;

import static plaza.platform.testing.architecture.Library.AUDIT;
import static plaza.platform.testing.architecture.Library.CDI;
import static plaza.platform.testing.architecture.Library.CHANGE_FEED;
import static plaza.platform.testing.architecture.Library.CONFIG;
import static plaza.platform.testing.architecture.Library.CONSUMER;
import static plaza.platform.testing.architecture.Library.IDS;
import static plaza.platform.testing.architecture.Library.INBOX;
import static plaza.platform.testing.architecture.Library.JACKSON;
import static plaza.platform.testing.architecture.Library.JAXRS;
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
import static plaza.platform.testing.architecture.Library.TRANSACTION;
import static plaza.platform.testing.architecture.Library.VALIDATION;
import static plaza.platform.testing.architecture.Library.VERTX;
import static plaza.platform.testing.architecture.Library.WEB;

import plaza.platform.testing.architecture.Library;
import plaza.platform.testing.architecture.ServiceArchitecture;

class ArchitectureTest extends ServiceArchitecture {

    /** The keyed digest of a ticket. */
    private static final Library CRYPTO = Library.of("CRYPTO", "javax.crypto..");

    /** Holidays as others publish them. */
    private static final Library ICALENDAR = Library.of("ICALENDAR", "biweekly..");

    /** Finds personal data; pure, and shared with reporting. */
    private static final Library LANGUAGE = Library.of("LANGUAGE", "plaza.language..");

    ArchitectureTest() {
        super("plaza.conversation");
    }

    @Override
    protected void allowances() {
        MODEL.dependsOnJavaOnly();
        FEATURE.dependsOn(
                MODEL, MUTINY, TRANSACTION, CDI, CONFIG, SCHEDULING, LOGGING, LOG, IDS, CRYPTO, LOOP, LANGUAGE);
        HTTP.dependsOn(FEATURE, MODEL, MUTINY, CDI, JAXRS, OPENAPI, VALIDATION, WEB, PROBLEMS, CHANGE_FEED, JACKSON);
        KAFKA.dependsOn(FEATURE, MODEL, MUTINY, CDI, JACKSON, MESSAGING, METRICS, LOGGING, LOG, CONSUMER, OUTBOX, IDS);
        NETWORK.dependsOn(FEATURE, MODEL, CDI, ICALENDAR);
        DB.dependsOn(
                FEATURE,
                MODEL,
                KAFKA,
                MUTINY,
                CDI,
                PANACHE,
                JACKSON,
                SQL,
                OUTBOX,
                INBOX,
                CHANGE_FEED,
                AUDIT,
                IDS,
                VERTX);
    }
}
