package plaza.platform.log;

/** The canonical keys of log lines. A fact that needs a new key adds it here, so that searches stay possible. */
public enum LogKey {
    ACCOUNT("account"),
    ACTOR("actor"),
    APP("app"),
    BRAND("brand"),
    CHANNEL("channel"),
    CONSUMER("consumer"),
    CONVERSATION("conversation"),
    COUNT("count"),
    CUSTOMER("customer"),
    DEAD_LETTER("dead_letter"),
    DURATION_MS("duration_ms"),
    ERROR("error"),
    EVENT_ID("event_id"),
    EVENT_TYPE("event_type"),
    INTERACTION("interaction"),
    LEASE("lease"),
    MESSAGE("message"),
    OFFSET("offset"),
    OUTCOME("outcome"),
    PARTITION("partition"),
    REASON("reason"),
    SITE("site"),
    STATE("state"),
    TOPIC("topic");

    private final String word;

    LogKey(String word) {
        this.word = word;
    }

    /** The key as it stands in the line. */
    public String word() {
        return word;
    }
}
