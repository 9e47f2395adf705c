package plaza.language.privacy;

/** What a place of personal data holds. */
public enum DataKind {
    PHONE("phone"),
    EMAIL("email"),
    DOCUMENT("document"),
    ACCOUNT("account"),
    IBAN("iban"),
    BANK_ACCOUNT("bank-account"),
    CARD("card"),
    ADDRESS("address");

    private final String label;

    DataKind(String label) {
        this.label = label;
    }

    /** The word of contracts and databases. */
    public String label() {
        return label;
    }
}
