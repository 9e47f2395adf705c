package plaza.language.privacy;

import java.util.Optional;

/**
 * Numbers: cards, bank accounts and documents that prove themselves by a check digit, those that a word before them
 * announces, and telephones. Of several readings of a row of groups the longest one that is something counts.
 */
final class Numbers {

    private static final int MOST_DIGITS = 24;
    private static final int MOST_PARTS = 24;

    private final Reading reading;
    private final Judgement judgement;

    Numbers(Reading reading) {
        this.reading = reading;
        this.judgement = new Judgement(new Announcements(reading));
    }

    void find() {
        new Figures(reading).settle();
        new AnnouncedCodes(reading).find();
        int at = 0;
        while (at < reading.size()) {
            DigitRun run = DigitRun.from(reading, at);
            if (run.size() > 0) {
                take(run);
                at = run.part(run.size() - 1).token();
            }
            at++;
        }
    }

    private void take(DigitRun run) {
        int first = 0;
        while (first < run.size()) {
            first = takeFrom(run, first);
        }
    }

    /** The group to go on with. */
    private int takeFrom(DigitRun run, int first) {
        for (int last = farthest(run, first); last >= first; last--) {
            Candidate candidate = run.candidate(first, last);
            Optional<DataKind> kind = judgement.of(candidate);
            if (kind.isPresent()) {
                reading.found(kind.get(), candidate.opening(), candidate.last());
                return last + 1;
            }
            if (candidate.isAmount()) {
                return last + 1;
            }
        }
        return first + 1;
    }

    private static int farthest(DigitRun run, int first) {
        int digits = 0;
        int last = first;
        while (last < run.size() && last - first < MOST_PARTS && digits <= MOST_DIGITS) {
            digits += run.part(last).digits().length();
            last++;
        }
        return last - 1;
    }
}
