package plaza.conversation.privacy.model;

/**
 * Where personal data stands in a text.
 *
 * @param kind phone, email, document, account, iban, bank-account, card, address
 * @param offset where it begins, in UTF-16 code units, as pages count
 * @param length in code units
 */
public record Place(String kind, int offset, int length) {}
