package plaza.contracts;

/**
 * Who reads a topic.
 *
 * @param service the service that reads
 * @param group its consumer group, {@code <service>.<purpose>}
 * @param deadLetters true where payloads that it cannot read go to {@code <service>.<topic>.dlq}
 */
public record TopicReader(String service, String group, boolean deadLetters) {}
