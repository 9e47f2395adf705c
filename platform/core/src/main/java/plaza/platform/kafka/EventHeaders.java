package plaza.platform.kafka;

/** Names of the record headers: CloudEvents binary mode for Kafka, and ours. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    /** Version of the aggregate that the event speaks of: grows by at least one per event of one subject. */
    public static final String SEQUENCE = "sequence";

    public static final String TRACEPARENT = "traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}
}
