package plaza.platform.testing.backing;

/** The servers themselves while they run; closing stops them. */
interface BackingServers extends AutoCloseable {

    BackingAddresses addresses();

    @Override
    void close();

    /** Starts the servers and returns when they answer; notes their processes in the folder. */
    static BackingServers start(BackingKind kind, BackingFolder folder) {
        return switch (kind) {
            case EMBEDDED -> EmbeddedServers.start(folder);
            case CONTAINERS -> ContainerServers.start();
        };
    }
}
