package plaza.ingestion.channel.model;

import java.util.BitSet;

/** Places of a text that are to be hidden; they may lie over one another. */
final class Cuts {

    private final BitSet hidden;

    Cuts(int length) {
        this.hidden = new BitSet(length);
    }

    void add(int start, int end) {
        hidden.set(start, end);
    }

    /** The text with {@link Secrecy#SECRET} for each stretch that is hidden. */
    String apply(String text) {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        for (int start = hidden.nextSetBit(0); start >= 0; start = hidden.nextSetBit(at)) {
            shown.append(text, at, start).append(Secrecy.SECRET);
            at = hidden.nextClearBit(start);
        }
        return shown.append(text, at, text.length()).toString();
    }
}
