package plaza.conversation.intake;

import java.util.UUID;

/** Marks what belongs to one test, where tests share a database. */
public final class Tags {

    private Tags() {}

    /** A mark that was never given before. */
    public static String next() {
        return UUID.randomUUID().toString().substring(0, 12).replace("-", "");
    }
}
