package plaza.ingestion.channel.model;

/**
 * A file as it lies at its network, where nobody sees it yet.
 *
 * @param id the network's
 */
public record Uploaded(Enclosure file, NetworkId id) {}
