package plaza.local;

/** For how long a platform is started. */
public enum Endurance {
    /** For minutes: its JVMs start quickly and compile lightly. */
    SHORT,

    /** For hours, as in production: its JVMs compile thoroughly what is hot, which takes them some time at first. */
    LONG
}
