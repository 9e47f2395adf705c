package plaza.conversation.intake.model;

import java.util.Optional;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.message.model.Anchor;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.vocabulary.model.Person;

/** What a message needs to stand in a case. Decided from the message alone. */
public sealed interface Need {

    /** It stands already. */
    record Placed(Placement place) implements Need {}

    /**
     * A customer speaks: their case, opened if there is none. The only way a case is ever opened.
     *
     * @param name the name they show, where the network tells it
     */
    record OwnCase(Creation creation, Identity speaker, Optional<CustomerName> name) implements Need {}

    /** Our own account speaks: the case of what it answers, if that is known yet. Never a new one (loop guard). */
    record CaseOf(Anchor anchor) implements Need {}

    /** None for now: its creation is not heard yet, it is not published, or it is ours and answers nothing. */
    record None() implements Need {}

    /** The need of this message. */
    static Need of(Message message) {
        if (message.placement() != null) {
            return new Placed(message.placement());
        }
        return message.content()
                .findCreation()
                .filter(Creation::isForUs)
                .<Need>map(creation -> speaking(message, creation))
                .or(() -> message.findAnchor().map(CaseOf::new))
                .orElseGet(None::new);
    }

    private static OwnCase speaking(Message message, Creation creation) {
        Optional<Person> author = Optional.ofNullable(creation.act().author());
        Identity speaker = author.map(
                        person -> new Identity(message.key().account().channel(), person.id()))
                .orElseGet(() -> Identity.ofHiddenAuthor(
                        message.key().account().channel(), message.key().externalId()));
        Optional<CustomerName> name = author.flatMap(person -> Optional.ofNullable(person.name()))
                .map(text -> new CustomerName(text, creation.act().createdAt()));
        return new OwnCase(creation, speaker, name);
    }
}
