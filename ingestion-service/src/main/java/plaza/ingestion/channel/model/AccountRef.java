package plaza.ingestion.channel.model;

/**
 * Which account of ours something happened on.
 *
 * @param channel the network
 * @param id the network's id of our account, as the payload tells it
 */
public record AccountRef(ChannelName channel, NetworkId id) {

    /** {@code channel:id}: the key of the account on Kafka. */
    public String key() {
        return channel + ":" + id;
    }

    @Override
    public String toString() {
        return key();
    }
}
