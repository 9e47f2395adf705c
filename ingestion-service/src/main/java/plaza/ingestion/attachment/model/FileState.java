package plaza.ingestion.attachment.model;

import java.time.Instant;

/**
 * How a file is. It is given to people as {@link Stored} only.
 *
 * <pre>
 * waiting ──▶ scanning ──▶ stored
 *    │  └────────│──────────▲
 *    └───────────┴──▶ refused
 * </pre>
 */
public sealed interface FileState {

    /** The word on the wire, in the table and in metrics. */
    String label();

    /**
     * It is to be fetched.
     *
     * @param tries begun so far
     * @param dueAt when the next one begins
     */
    record Waiting(int tries, Instant dueAt) implements FileState {

        @Override
        public String label() {
            return "waiting";
        }

        /** The bytes are here, and nobody looks through them. */
        public Stored kept(StoredFile file) {
            return new Stored(file, Scan.UNSCANNED);
        }

        /** The bytes are here, and are looked through before anybody opens them. */
        public Scanning keptForScan(StoredFile file, Instant now) {
            return new Scanning(file, 0, now);
        }

        /** It will never be here. */
        public Refused refused(FileRefusal reason) {
            return new Refused(reason);
        }

        /** It did not work this time; after the last time it is given up. */
        public FileState later(Patience patience, Instant now) {
            return tries >= patience.most()
                    ? new Refused(FileRefusal.UNREACHABLE)
                    : new Waiting(tries, patience.after(tries, now));
        }
    }

    /**
     * It is here and waits for the scanner, as long as it takes.
     *
     * @param tries begun so far
     * @param dueAt when the next one begins
     */
    record Scanning(StoredFile file, int tries, Instant dueAt) implements FileState {

        @Override
        public String label() {
            return "scanning";
        }

        /** Nothing was found. */
        public Stored clean() {
            return new Stored(file, Scan.CLEAN);
        }

        /** Something was found: nobody ever opens it. */
        public Refused infected() {
            return new Refused(FileRefusal.INFECTED);
        }

        /** It is larger than the scanner takes: nobody can say that it is clean. */
        public Refused tooLargeToScan() {
            return new Refused(FileRefusal.TOO_LARGE);
        }

        /** The scanner did not answer. */
        public Scanning later(Patience patience, Instant now) {
            return new Scanning(file, tries, patience.after(tries, now));
        }
    }

    /** It can be opened. */
    record Stored(StoredFile file, Scan scan) implements FileState {

        @Override
        public String label() {
            return "stored";
        }
    }

    /** It is not here and never will be. */
    record Refused(FileRefusal reason) implements FileState {

        @Override
        public String label() {
            return "refused";
        }
    }
}
