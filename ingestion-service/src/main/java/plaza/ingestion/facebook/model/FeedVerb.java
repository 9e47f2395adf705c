package plaza.ingestion.facebook.model;

import java.util.Optional;
import plaza.ingestion.channel.model.Verb;

/** Facebook's verbs and ours. */
final class FeedVerb {

    private FeedVerb() {}

    /** What was done to a post, comment, mention or rating. */
    static Optional<Verb> ofThing(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "add" -> Verb.CREATED;
                    case "edit", "edited", "update" -> Verb.EDITED;
                    case "remove", "delete" -> Verb.REMOVED;
                    case "hide" -> Verb.HIDDEN;
                    case "unhide" -> Verb.UNHIDDEN;
                    case "block" -> Verb.BLOCKED;
                    case "unblock" -> Verb.UNBLOCKED;
                    case "mute" -> Verb.MUTED;
                    case "unmute" -> Verb.UNMUTED;
                    default -> null;
                });
    }

    /** What was done with a reaction. */
    static Optional<Verb> ofReaction(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "add", "edit", "edited", "update" -> Verb.REACTED;
                    case "remove", "delete" -> Verb.UNREACTED;
                    default -> null;
                });
    }
}
