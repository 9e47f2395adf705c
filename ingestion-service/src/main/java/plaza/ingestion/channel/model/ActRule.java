package plaza.ingestion.channel.model;

import java.util.List;
import java.util.Optional;

/**
 * What a network demands of one act (DESIGN 4.19).
 *
 * @param text how long its words may be; empty where it has none
 * @param window until when it is let in; empty where there is no limit
 * @param timesPerTarget how often on the same target; empty where there is no limit
 * @param targets kinds of things that it can be done to, in the words of the interactions; empty where it is any
 * @param of whose things it can be done to; empty where it is anybody's
 * @param files which files it may bring along; empty where nothing is told of them
 */
public record ActRule(
        Act act,
        Optional<TextRule> text,
        Optional<WindowRule> window,
        Optional<Integer> timesPerTarget,
        List<String> targets,
        List<Whose> of,
        Optional<FilesRule> files) {

    public ActRule {
        targets = List.copyOf(targets);
        of = List.copyOf(of);
    }

    /** An act that says something. */
    public static ActRule saying(Act act, TextRule text) {
        return new ActRule(
                act, Optional.of(text), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** An act on what others or we wrote. */
    public static ActRule on(Act act, List<String> targets, Whose... of) {
        return new ActRule(
                act, Optional.empty(), Optional.empty(), Optional.empty(), targets, List.of(of), Optional.empty());
    }

    /** The same within a window. */
    public ActRule within(WindowRule limit) {
        return new ActRule(act, text, Optional.of(limit), timesPerTarget, targets, of, files);
    }

    /** The same once on each of these. */
    public ActRule onceOn(List<String> kinds) {
        return new ActRule(act, text, window, Optional.of(1), kinds, of, files);
    }

    /** The same with such files. */
    public ActRule bringing(FilesRule taken) {
        return new ActRule(act, text, window, timesPerTarget, targets, of, Optional.of(taken));
    }
}
