package plaza.ingestion.channel.model;

/**
 * A part of a payload that must be looked at by a person.
 *
 * @param pointer RFC 6901 JSON pointer of the part in the payload that was received
 * @param reason why
 * @param detail which rule it broke; no text of the payload
 * @param payload the part alone, wrapped so that it can be read again by the same channel
 */
public record Rejected(String pointer, RejectedReason reason, String detail, String payload) {}
