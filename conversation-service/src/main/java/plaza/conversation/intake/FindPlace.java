package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Threads;
import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.customer.Customers;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.intake.model.Need;
import plaza.conversation.intake.model.Place;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Anchor;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.ThreadId;
import plaza.platform.ids.Ids;

/**
 * Finds the case in which a message belongs, meeting its customer on the way.
 *
 * <p>(order key, customer) is one thread. Another customer under the same order key is another case, linked to the
 * first (DESIGN 4.2); so is a case under a post that is itself somebody's case.
 */
@ApplicationScoped
public class FindPlace {

    private final Conversations conversations;
    private final Threads threads;
    private final Customers customers;
    private final Messages messages;
    private final Ids ids;

    FindPlace(Conversations conversations, Threads threads, Customers customers, Messages messages, Ids ids) {
        this.conversations = conversations;
        this.threads = threads;
        this.customers = customers;
        this.messages = messages;
        this.ids = ids;
    }

    /** What is carried from step to step while a customer's case is looked for. */
    private record Search(Message message, Home home, Need.OwnCase need, Customer customer) {}

    /**
     * The place of this message.
     *
     * @param home brand, site and language that a case takes over where it opens
     */
    public Uni<Place> of(Message message, Home home) {
        return switch (Need.of(message)) {
            case Need.None _ -> Uni.createFrom().item(new Place.Nowhere());
            case Need.Placed placed ->
                conversations.get(placed.place().conversation()).map(Place.Standing::new);
            case Need.CaseOf follows -> placeOf(follows.anchor()).chain(this::joining);
            case Need.OwnCase own ->
                speaker(own)
                        .map(customer -> new Search(message, home, own, customer))
                        .chain(this::inOwnCase);
        };
    }

    private Uni<Customer> speaker(Need.OwnCase need) {
        return customers.find(need.speaker()).chain(found -> found.isPresent() ? greet(need, found.get()) : meet(need));
    }

    private Uni<Customer> meet(Need.OwnCase need) {
        return customers
                .findByContact(need.speaker())
                .chain(known -> known.isPresent() ? recognise(need, known.get()) : welcome(need));
    }

    /** Somebody whom another network names by the same telephone or mailbox. */
    private Uni<Customer> recognise(Need.OwnCase need, Customer known) {
        return customers.attach(known, need.speaker()).chain(() -> greet(need, known));
    }

    private Uni<Customer> welcome(Need.OwnCase need) {
        Customer met = new Customer(new CustomerId(ids.next()), need.name().orElse(null));
        return customers.add(met, need.speaker()).replaceWith(met);
    }

    private Uni<Customer> greet(Need.OwnCase need, Customer known) {
        Customer greeted = need.name().map(known::called).orElse(known);
        return greeted.equals(known)
                ? Uni.createFrom().item(known)
                : customers.rename(greeted).replaceWith(greeted);
    }

    private Uni<Place> inOwnCase(Search search) {
        return threads.find(
                        search.need().creation().orderKey(), search.customer().id())
                .chain(found -> found.isPresent() ? joining(found.map(CaseThread::place)) : opening(search));
    }

    private Uni<Place> joining(Optional<Placement> found) {
        return found.isEmpty()
                ? Uni.createFrom().item(new Place.Nowhere())
                : conversations.get(found.get().conversation()).map(known -> new Place.Joining(found.get(), known));
    }

    private Uni<Place> opening(Search search) {
        return firstUnder(search).map(first -> opening(search, first.orElse(null)));
    }

    private Place opening(Search search, @Nullable ConversationId linkedTo) {
        ConversationId id = new ConversationId(ids.next());
        CustomerId customer = search.customer().id();
        Birth birth = new Birth(
                id,
                customer,
                search.message().key().account(),
                search.home(),
                search.need().creation().act().visibility(),
                linkedTo);
        return new Place.Opening(
                birth,
                new CaseThread(
                        new ThreadId(ids.next()), search.need().creation().orderKey(), customer, id));
    }

    /** The first case under the same order key, else the case of the post underneath. */
    private Uni<Optional<ConversationId>> firstUnder(Search search) {
        return threads.findFirst(search.need().creation().orderKey())
                .map(first -> first.map(CaseThread::conversation))
                .chain(first -> first.isPresent() ? Uni.createFrom().item(first) : caseOfPost(search));
    }

    private Uni<Optional<ConversationId>> caseOfPost(Search search) {
        String post = search.need().creation().act().postId();
        if (post == null || post.equals(search.message().key().externalId())) {
            return Uni.createFrom().item(Optional.empty());
        }
        return messages.find(search.message().key().sibling(post))
                .map(found -> found.flatMap(Message::findPlacement).map(Placement::conversation));
    }

    private Uni<Optional<Placement>> placeOf(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Answered answered ->
                messages.find(answered.message()).map(found -> found.flatMap(Message::findPlacement));
            case Anchor.Talk talk -> threads.findFirst(talk.orderKey()).map(found -> found.map(CaseThread::place));
        };
    }
}
