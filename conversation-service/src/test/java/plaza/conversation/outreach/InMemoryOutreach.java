package plaza.conversation.outreach;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plaza.conversation.account.InMemoryAccounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Rules;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.matching.InMemoryJoinedCustomers;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.outreach.model.Attempt;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Talk;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Wishes, attempts and talks over what the in-memory adapters hold. */
public final class InMemoryOutreach implements CustomerWishes, Attempts, Talks {

    private final Map<CustomerId, KeptWishes> wishes = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final InMemoryJoinedCustomers joined;
    private final InMemoryConversations conversations;
    private final InMemoryAccounts accounts;

    public InMemoryOutreach(
            InMemoryJoinedCustomers joined, InMemoryConversations conversations, InMemoryAccounts accounts) {
        this.joined = joined;
        this.conversations = conversations;
        this.accounts = accounts;
    }

    @Override
    public Uni<KeptWishes> get(CustomerId customer) {
        return Uni.createFrom().item(() -> wishes.getOrDefault(customer, new KeptWishes(customer, 0, Wishes.NONE)));
    }

    @Override
    public Uni<Wishes> holding(CustomerId customer) {
        return Uni.createFrom().item(() -> onePerson(customer).stream()
                .flatMap(each -> Stream.ofNullable(wishes.get(each)))
                .map(KeptWishes::wishes)
                .reduce(Wishes.NONE, Wishes::and));
    }

    @Override
    public Uni<Boolean> replace(KeptWishes before, Wishes next, AgentId by, Instant at) {
        return get(before.customer()).map(known -> {
            boolean same = known.version() == before.version();
            if (same) {
                wishes.put(before.customer(), new KeptWishes(before.customer(), before.version() + 1, next));
            }
            return same;
        });
    }

    @Override
    public Uni<Void> lock(CustomerId customer) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Instant>> begun(CustomerId customer, Instant since) {
        return Uni.createFrom().item(() -> attempts.stream()
                .filter(attempt -> onePerson(customer).contains(attempt.customer()))
                .filter(attempt -> attempt.decision().isAllowed())
                .map(Attempt::at)
                .filter(at -> at.isAfter(since))
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    @Override
    public Uni<Void> keep(Attempt attempt) {
        return Uni.createFrom().voidItem().invoke(() -> attempts.add(attempt));
    }

    @Override
    public Uni<List<Talk>> list(CustomerId customer, String brand) {
        return Uni.createFrom().item(() -> {
            Map<AccountRef, Talk> talks = new HashMap<>();
            conversations.all().stream()
                    .filter(known -> known.customer().equals(customer))
                    .filter(known -> known.home().brand().equals(brand))
                    .map(this::talk)
                    .forEach(talk -> talks.merge(talk.account(), talk, InMemoryOutreach::later));
            return List.copyOf(talks.values());
        });
    }

    private static Talk later(Talk one, Talk other) {
        boolean older = one.lastInPrivate() == null
                || (other.lastInPrivate() != null && one.lastInPrivate().isBefore(other.lastInPrivate()));
        return older ? other : one;
    }

    private Talk talk(Conversation known) {
        Rules rules = accounts.find(known.account())
                .await()
                .indefinitely()
                .map(Account::rules)
                .orElse(Rules.UNTOLD);
        return new Talk(known.account(), known.digest().sides().lastInPrivate(), rules);
    }

    private List<CustomerId> onePerson(CustomerId customer) {
        return Stream.concat(
                        Stream.of(customer),
                        joined.list(customer).await().indefinitely().stream()
                                .map(Matches.Joined::customer)
                                .flatMap(part -> onePerson(part).stream()))
                .toList();
    }
}
