package plaza.platform.servers;

/** The signal that asks a process to end in good order. */
public enum StopSignal {
    /** What most servers understand. */
    TERM,
    /** PostgreSQL's fast shutdown: TERM would wait for every client to leave. */
    INT
}
