package plaza.language.privacy;

/**
 * Something of the brand's own that may stand in public.
 *
 * @param value as people write it; in a case code # stands for a digit and @ for a letter
 */
public record Exemption(Kind kind, String value) {

    /** What it is. */
    public enum Kind {
        PHONE("phone"),
        EMAIL("email"),
        DOMAIN("domain"),
        ACCOUNT("account"),
        CASE_CODE("case-code"),
        ADDRESS("address");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word of contracts and databases. */
        public String label() {
            return label;
        }
    }
}
