package plaza.conversation.privacy.model;

/**
 * What an administrator wants to let stand in public.
 *
 * @param value as people write it
 */
public record NewDisclosure(String brand, DisclosureKind kind, String value) {

    /** The longest that a value may be. */
    public static final int LONGEST = 100;

    /** True where it says enough: one that says too little would let personal data pass. */
    public boolean isPlain() {
        return value.length() <= LONGEST && value.codePoints().noneMatch(Character::isISOControl) && kind.says(value);
    }
}
