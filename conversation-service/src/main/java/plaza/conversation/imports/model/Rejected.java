package plaza.conversation.imports.model;

/**
 * Something of a file that cannot be brought over; the rest is.
 *
 * @param line where it stands in the file
 * @param reason a stable word
 * @param detail which rule it broke; no text of a customer
 */
public record Rejected(long line, String reason, String detail) {}
