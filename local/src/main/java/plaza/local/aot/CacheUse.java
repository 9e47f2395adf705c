package plaza.local.aot;

/** What a JVM does with its start cache. */
public enum CacheUse {
    /** Starts from it, if it is made. */
    USE,
    /** Runs as ever and leaves, when it ends, a record of what the cache has to hold. */
    RECORD,
    /** Makes the cache from the record instead of running the program. */
    CREATE
}
