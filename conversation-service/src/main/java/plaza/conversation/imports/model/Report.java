package plaza.conversation.imports.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import comes to.
 *
 * @param waiting cases in which a customer waits for us
 * @param closed cases that are history
 * @param known cases that were there already
 * @param messages new messages
 * @param knownMessages messages that were there already
 * @param rejected how much was wrong
 * @param problems the first of it, by line
 */
public record Report(
        int waiting, int closed, int known, int messages, int knownMessages, int rejected, List<Rejected> problems) {

    /** More than this are counted and not listed. */
    public static final int MOST_PROBLEMS = 500;

    public static final Report EMPTY = new Report(0, 0, 0, 0, 0, 0, List.of());

    /** Copies what could change under it. */
    public Report {
        problems = List.copyOf(problems);
    }

    /** With what became of one more case. */
    public Report with(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken ->
                new Report(
                        waiting + (taken.waits() ? 1 : 0),
                        closed + (taken.waits() ? 0 : 1),
                        known,
                        messages + taken.fresh(),
                        knownMessages + taken.known(),
                        rejected,
                        problems);
            case Outcome.Known there ->
                new Report(waiting, closed, known + 1, messages, knownMessages + there.messages(), rejected, problems);
            case Outcome.Refused refused -> with(List.of(refused.why()));
        };
    }

    /** With what is wrong in one more sheet. */
    public Report with(List<Rejected> more) {
        List<Rejected> all = new ArrayList<>(problems);
        more.stream().limit(Math.max(0, MOST_PROBLEMS - problems.size())).forEach(all::add);
        return new Report(waiting, closed, known, messages, knownMessages, rejected + more.size(), all);
    }
}
