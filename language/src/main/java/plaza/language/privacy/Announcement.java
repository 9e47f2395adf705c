package plaza.language.privacy;

/** What a word before a number says that it is. */
enum Announcement {
    /** Nothing is said. */
    NONE,
    DOCUMENT,
    ACCOUNT,
    BANK_ACCOUNT,
    CARD,
    PHONE,
    /** A case, an order, a model, a law: no person's. */
    REFERENCE
}
