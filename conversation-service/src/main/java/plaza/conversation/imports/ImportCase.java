package plaza.conversation.imports;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Settled;
import plaza.conversation.imports.model.BroughtCase;
import plaza.conversation.imports.model.BroughtMessage;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Outcome;
import plaza.conversation.imports.model.Rejected;
import plaza.conversation.imports.model.Report;
import plaza.conversation.intake.Claims;
import plaza.conversation.intake.FindPlace;
import plaza.conversation.intake.Followers;
import plaza.conversation.intake.model.ClaimKeys;
import plaza.conversation.intake.model.Place;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Placement;
import plaza.conversation.privacy.MarkPersonalData;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.Person;
import plaza.platform.ids.Ids;
import plaza.platform.ids.NamedIds;

/**
 * Brings one case over in one transaction. Its messages become what live ones become, under the same keys, so that a later
 * webhook goes on with the case and an echo of what was brought is not a second message. Nobody is told that anything was
 * received or closed: all that leaves is that an answer is needed, where a customer waits.
 */
@ApplicationScoped
public class ImportCase {

    private static final NamedIds INTERACTIONS = NamedIds.in(UUID.fromString("9d0b7a52-5d0c-5a7e-8a53-0c1c52f8b8e6"));

    private final ImportedCases imported;
    private final Accounts accounts;
    private final Claims claims;
    private final Messages messages;
    private final FindPlace places;
    private final Followers followers;
    private final MarkPersonalData marking;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    ImportCase(
            ImportedCases imported,
            Accounts accounts,
            Claims claims,
            Messages messages,
            FindPlace places,
            Followers followers,
            MarkPersonalData marking,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.imported = imported;
        this.accounts = accounts;
        this.claims = claims;
        this.messages = messages;
        this.places = places;
        this.followers = followers;
        this.marking = marking;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** A message before, where it was known, and after it was brought. */
    private record Found(@Nullable Message before, Message after) {

        boolean isPlaced() {
            return before != null && before.placement() != null;
        }
    }

    /** A case on its way. */
    private record Scene(Order order, BroughtCase brought, Home home, Instant now, List<Found> found) {

        List<Found> fresh() {
            return found.stream().filter(each -> !each.isPlaced()).toList();
        }

        Message firstOfCustomer() {
            return found.stream()
                    .map(Found::after)
                    .filter(message -> message.getCreation().isForUs())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("a case without a customer was let through"));
        }

        /** Those that were done with before, of the ones that are new here. */
        Set<MessageId> done(List<Message> placed) {
            Set<String> names = brought.done();
            return placed.stream()
                    .filter(message -> names.contains(message.key().externalId()))
                    .map(Message::id)
                    .collect(Collectors.toUnmodifiableSet());
        }

        Closing closing() {
            return new Closing(
                    brought.open() ? BroughtCase.IMPORTED : brought.reason(), brought.doneAt(now), order.by());
        }
    }

    /** What is tried is undone by failing; this carries the outcome past that. */
    static final class Tried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Outcome outcome;

        Tried(Outcome outcome) {
            super("only tried", null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /**
     * Brings it over; in a dry run it does all of it, and fails with {@link Tried} so that nothing is kept.
     *
     * <p>Fails with a conflict where somebody else works on the same; then nothing has happened and it can be redone.
     */
    @WithTransaction
    public Uni<Outcome> take(Order order, BroughtCase brought) {
        return imported.isKnown(order.source(), brought.caseId())
                .chain(known -> known
                        ? Uni.createFrom()
                                .<Outcome>item(
                                        new Outcome.Known(brought.messages().size()))
                        : accounts.find(brought.account()).chain(account -> take(order, brought, account)))
                .map(outcome -> order.dryRun() ? undone(outcome) : outcome);
    }

    /** Writes down who brought over how much. */
    @WithTransaction
    public Uni<Void> note(Order order, Report report) {
        return imported.note(ids.next(), order, report);
    }

    private static Outcome undone(Outcome outcome) {
        throw new Tried(outcome);
    }

    private Uni<Outcome> take(Order order, BroughtCase brought, Optional<Account> account) {
        Optional<Home> home =
                account.flatMap(Account::findHome).filter(known -> order.sites().test(known.site()));
        if (home.isEmpty()) {
            return Uni.createFrom()
                    .item(new Outcome.Refused(new Rejected(
                            brought.line(),
                            "unknown-account",
                            "no account of that channel and accountId is known, or not one of your sites")));
        }
        Instant now = clock.instant();
        List<Interaction> interactions = brought.messages().stream()
                .map(message -> interaction(brought, message, home.get(), now))
                .toList();
        return claims.hold(keys(interactions))
                .chain(() -> find(interactions))
                .chain(found -> bring(new Scene(order, brought, home.get(), now, found)));
    }

    private static Set<String> keys(List<Interaction> interactions) {
        return interactions.stream()
                .flatMap(each -> ClaimKeys.of(each).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Uni<List<Found>> find(List<Interaction> interactions) {
        return Multi.createFrom()
                .iterable(interactions)
                .onItem()
                .transformToUniAndConcatenate(told -> messages.find(told.key()).map(before -> found(told, before)))
                .collect()
                .asList();
    }

    private Found found(Interaction told, Optional<Message> before) {
        return before.map(known -> new Found(known, known.hearing(told)))
                .orElseGet(() -> new Found(null, Message.firstHeard(new MessageId(ids.next()), told)));
    }

    private Uni<Outcome> bring(Scene scene) {
        return scene.fresh().isEmpty()
                ? Uni.createFrom().item(new Outcome.Known(scene.found().size()))
                : places.of(scene.firstOfCustomer(), scene.home()).chain(place -> bring(scene, place));
    }

    private Uni<Outcome> bring(Scene scene, Place place) {
        return switch (place) {
            case Place.Opening opening -> open(scene, opening);
            case Place.Joining joining -> join(scene, joining.placement(), joining.conversation());
            case Place.Standing standing ->
                join(scene, scene.firstOfCustomer().findPlacement().orElseThrow(), standing.conversation());
            case Place.Nowhere _ ->
                throw new IllegalStateException("what a customer said always has a case of its own");
        };
    }

    /** What was closed elsewhere owes the square nothing here. */
    private static Settled settled(Scene scene, Set<MessageId> done) {
        Closing closing = done.isEmpty() ? null : scene.closing();
        return new Settled(Set.of(), done, closing, true, null, closing == null ? null : closing.at());
    }

    private Uni<Outcome> open(Scene scene, Place.Opening opening) {
        List<Message> placed = placed(scene, opening.thread().place());
        return followers.of(scene.firstOfCustomer(), opening.thread().place()).chain(following -> {
            List<Message> others = without(following, placed);
            List<Message> all = new ArrayList<>(placed);
            all.addAll(others);
            Set<MessageId> done = scene.done(placed);
            Digest digest = Digest.of(all, settled(scene, done));
            return cases.brings(opening.birth(), opening.thread(), digest)
                    .chain(() -> keep(scene, opening.thread().place()))
                    .chain(() -> messages.change(others))
                    .chain(() -> close(scene, opening.birth().id(), done))
                    .chain(() -> imported.add(
                            scene.order(),
                            scene.brought().caseId(),
                            opening.birth().id(),
                            true,
                            scene.now()))
                    .replaceWith(taken(scene, digest.waiting() > 0));
        });
    }

    private Uni<Outcome> join(Scene scene, Placement place, Conversation current) {
        Set<MessageId> done = scene.done(placed(scene, place));
        return keep(scene, place)
                .chain(() -> close(scene, place.conversation(), done))
                .chain(() ->
                        imported.add(scene.order(), scene.brought().caseId(), place.conversation(), false, scene.now()))
                .chain(() -> cases.goesOn(current, Happening.received(List.of())))
                .map(after -> taken(scene, after.digest().waiting() > 0));
    }

    private static Outcome taken(Scene scene, boolean waits) {
        int fresh = scene.fresh().size();
        return new Outcome.Taken(waits, fresh, scene.found().size() - fresh);
    }

    private static List<Message> placed(Scene scene, Placement place) {
        return scene.fresh().stream().map(each -> each.after().placedIn(place)).toList();
    }

    private static List<Message> without(List<Message> following, List<Message> placed) {
        Set<MessageKey> known = placed.stream().map(Message::key).collect(Collectors.toSet());
        return following.stream()
                .filter(message -> !known.contains(message.key()))
                .toList();
    }

    private Uni<Void> keep(Scene scene, Placement place) {
        return Multi.createFrom()
                .iterable(scene.fresh())
                .onItem()
                .transformToUniAndConcatenate(each -> {
                    Message message = each.after().placedIn(place);
                    Uni<Void> kept = each.before() == null ? messages.add(message) : messages.change(List.of(message));
                    return kept.call(() -> marking.mark(
                            Optional.ofNullable(each.before()),
                            message,
                            scene.home().brand()));
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> close(Scene scene, ConversationId conversation, Set<MessageId> done) {
        return done.isEmpty()
                ? Uni.createFrom().voidItem()
                : imported.close(ids.next(), conversation, scene.closing(), done);
    }

    private static Interaction interaction(BroughtCase brought, BroughtMessage message, Home home, Instant now) {
        MessageKey key = new MessageKey(brought.account(), message.externalId());
        boolean ours = message.direction() == Direction.OUTBOUND;
        Person author = ours ? new Person(brought.account().accountId(), null) : brought.customer();
        return new Interaction(
                new InteractionId(INTERACTIONS.of(key.toString())),
                key,
                home,
                brought.orderKey(),
                message.createdAt(),
                now,
                new Act.Created(
                        message.kind(),
                        message.direction(),
                        brought.visibility(),
                        author,
                        message.parentId(),
                        message.postId(),
                        message.text(),
                        List.of(),
                        message.createdAt()));
    }
}
