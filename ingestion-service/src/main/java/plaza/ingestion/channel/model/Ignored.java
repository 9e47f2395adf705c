package plaza.ingestion.channel.model;

/**
 * A part of a payload that says nothing to us.
 *
 * @param pointer RFC 6901 JSON pointer of the part
 * @param reason why
 */
public record Ignored(String pointer, IgnoredReason reason) {}
