package plaza.platform.changefeed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The newest changes in memory, in the order of their numbers. Not thread-safe: its owner guards it. */
final class ChangeRing {

    private final int size;
    private final ArrayDeque<Change> changes = new ArrayDeque<>();
    private long last;

    /** An empty ring whose reader has seen everything up to {@code last}. */
    ChangeRing(int size, long last) {
        this.size = size;
        this.last = last;
    }

    void add(List<Change> newer) {
        for (Change change : newer) {
            if (change.number() <= last) {
                continue; // two looks at the feed may overlap
            }
            changes.addLast(change);
            last = change.number();
            if (changes.size() > size) {
                changes.removeFirst();
            }
        }
    }

    /** The number of the newest change. */
    long last() {
        return last;
    }

    /** What came after {@code number}: all of it, or the news that some is no longer here. */
    Since since(long number) {
        long oldest = changes.isEmpty() ? last + 1 : changes.getFirst().number();
        if (number > last || number < oldest - 1) {
            return new Since.Gap(last);
        }
        List<Change> later = new ArrayList<>();
        for (Iterator<Change> newest = changes.descendingIterator(); newest.hasNext(); ) {
            Change change = newest.next();
            if (change.number() <= number) {
                break;
            }
            later.add(change);
        }
        return new Since.Changes(later.reversed());
    }

    /** Answer to a reader that knows where it stopped. */
    sealed interface Since {
        /** Nothing is missing. */
        record Changes(List<Change> changes) implements Since {
            public Changes {
                changes = List.copyOf(changes);
            }
        }

        /** Something is missing: the reader must load everything anew and go on after {@code last}. */
        record Gap(long last) implements Since {}
    }
}
