package plaza.conversation.privacy.model;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of a brand's own that may stand in public.
 *
 * @param value as people write it; in a case code # stands for a digit and @ for a letter
 * @param by subject of who let it stand
 * @param name what people call them
 */
public record Disclosure(UUID id, String brand, DisclosureKind kind, String value, Instant at, String by, String name) {

    /** The most of one brand. */
    public static final int MOST = 300;
}
