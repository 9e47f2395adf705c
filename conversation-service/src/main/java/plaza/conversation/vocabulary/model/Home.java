package plaza.conversation.vocabulary.model;

/**
 * Where an account belongs, and with it the cases that are born on it (DESIGN 4.7, 4.8).
 *
 * @param brand slug of the brand
 * @param site the home site
 * @param language the account's language, BCP 47
 */
public record Home(String brand, Site site, String language) {}
