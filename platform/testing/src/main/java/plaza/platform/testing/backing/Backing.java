package plaza.platform.testing.backing;

import java.util.logging.Level;
import java.util.logging.Logger;
import plaza.platform.testing.PerJvm;

/**
 * One PostgreSQL and one Kafka broker per build. The first test JVM that asks starts them; they are gone soon after the
 * build is.
 */
public final class Backing {

    private static final String JOINED = "plaza.testing.joined-";

    /**
     * Kafka's clients print all their settings at INFO, and an admin client calls it an error when a new topic is not
     * there yet, which is tried again here. Kept in fields, because a logger that nobody holds forgets its level.
     */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka");

    private static final Logger ADMIN = Logger.getLogger("org.apache.kafka.clients.admin");

    static {
        CLIENTS.setLevel(Level.WARNING);
        ADMIN.setLevel(Level.OFF);
    }

    private final BackingFolder folder;
    private final BackingAddresses addresses;

    private Backing(BackingFolder folder, BackingAddresses addresses) {
        this.folder = folder;
        this.addresses = addresses;
    }

    /** The servers of the kind that the build wants, started where they are not yet. */
    public static Backing ofThisBuild() {
        return of(BackingKind.wanted());
    }

    static Backing of(BackingKind kind) {
        ProcessId build = ProcessId.of(BuildProcess.of(ProcessHandle.current()));
        BackingFolder folder = BackingFolder.of(build, kind);
        // asked once in a JVM, whatever the class loader: a lock on a file is not taken twice
        PerJvm.get(JOINED + kind.label(), () -> new KeeperProcess(folder, build, kind).join());
        return new Backing(folder, BackingAddresses.read(folder.addresses()));
    }

    /**
     * An empty database for one caller.
     *
     * @param prefix how its name begins, such as {@code plaza_conversation}
     */
    public FreshDatabase freshDatabase(String prefix) {
        return FreshDatabase.in(addresses, prefix);
    }

    /** Empties the broker: the topics of {@code topics.yaml} and nothing else. Other JVMs of the build wait their turn. */
    public void freshTopics() {
        KafkaTurn.take(folder.kafkaLock());
        FreshTopics.in(addresses.bootstrapServers());
    }

    /** The broker as {@code host:port}. */
    public String bootstrapServers() {
        return addresses.bootstrapServers();
    }
}
