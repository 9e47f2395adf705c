package plaza.conversation.reply.model;

import java.util.List;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.privacy.model.Place;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** What became of the wish to reply. */
public sealed interface ReplyOutcome {

    /** It may leave; also where the same was asked before. */
    record Taken(Reply reply) implements ReplyOutcome {}

    /** It may not. */
    sealed interface Refused extends ReplyOutcome {}

    /** The case does not exist or is out of sight: both look the same. */
    record NotVisible(ConversationId conversation) implements Refused {}

    /** The page saw a newer ownership than has been heard of here. */
    record NotYetOwner(long epoch) implements Refused {}

    /** The case is somebody else's by now. */
    record OwnerChanged(long epoch) implements Refused {}

    /** Nothing that a person could read. */
    record EmptyText() implements Refused {}

    /** More than the network takes, counted as it counts. */
    record TextTooLong(int limit, int length) implements Refused {}

    /** The network has approved no such words for the account. */
    record UnknownTemplate(String name, String language) implements Refused {}

    /** The approved words have other blanks, or one cannot be filled so. */
    record TemplateUnfit(TemplateForm form, String why) implements Refused {}

    /** Another reply was asked under the same key. */
    record KeyReused(String key) implements Refused {}

    /** The case is closed. */
    record Resolved(ConversationId conversation) implements Refused {}

    /** No message of the customer in this case is named so. */
    record NoSuchMessage(MessageId message) implements Refused {}

    /** The customer left nothing that could be answered. */
    record NothingToAnswer(ConversationId conversation) implements Refused {}

    /** What was said in private is answered in private, in public in public. */
    record OtherVisibility(String visibility) implements Refused {}

    /** Answers of this account are written in another tool. */
    record AnsweredElsewhere(AccountMode mode) implements Refused {}

    /** The network's rules do not let it in. */
    record NotAllowed(Possibility possibility) implements Refused {}

    /** A file is not to go along with this answer, by the network's rules. */
    record FileNotTaken(FileRefusal why) implements Refused {}

    /** The same words were sent to others whom the same incident hits. */
    record SaidToOthers() implements Refused {}

    /** Somebody's data would stand in public. */
    record ShowsPersonalData(List<Place> places) implements Refused {

        /** Copies what could change under it. */
        public ShowsPersonalData {
            places = List.copyOf(places);
        }
    }

    /** True where an acceptance that is on its way may change it. */
    default boolean isTooEarly() {
        return switch (this) {
            case NotVisible _, NotYetOwner _ -> true;
            case Taken _,
                    OwnerChanged _,
                    EmptyText _,
                    TextTooLong _,
                    UnknownTemplate _,
                    TemplateUnfit _,
                    KeyReused _,
                    Resolved _,
                    NoSuchMessage _,
                    NothingToAnswer _,
                    OtherVisibility _,
                    AnsweredElsewhere _,
                    NotAllowed _,
                    FileNotTaken _,
                    SaidToOthers _,
                    ShowsPersonalData _ -> false;
        };
    }
}
