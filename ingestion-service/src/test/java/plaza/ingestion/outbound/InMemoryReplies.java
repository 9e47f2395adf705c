package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Part;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.outbound.model.Urgency;

/** The ledger in a map. */
class InMemoryReplies implements Replies {

    private static final Comparator<Sending> IN_ORDER = Comparator.comparing(
                    (Sending sending) -> sending.reply().approvedAt())
            .thenComparing(sending -> sending.reply().part().reply().toString())
            .thenComparing(sending -> sending.reply().part().number());

    private static final Comparator<Sending> BY_URGENCY = Comparator.comparing(
                    (Sending sending) -> Urgency.of(sending.reply().intent()))
            .thenComparing(IN_ORDER);

    private final Map<ReplyId, Sending> lines = new LinkedHashMap<>();

    void clear() {
        lines.clear();
    }

    @Override
    public Uni<Boolean> addNew(Sending first) {
        return item(lines.putIfAbsent(first.reply().id(), first) == null);
    }

    @Override
    public Uni<Optional<Sending>> find(ReplyId id) {
        return item(Optional.ofNullable(lines.get(id)));
    }

    @Override
    public Uni<Optional<Sending>> findForChange(ReplyId id) {
        return find(id);
    }

    @Override
    public Uni<Void> store(Sending changed) {
        lines.put(changed.reply().id(), changed);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<AccountRef>> listAccountsWithOpen() {
        return item(lines.values().stream()
                .filter(InMemoryReplies::isOpen)
                .map(sending -> sending.reply().account())
                .distinct()
                .toList());
    }

    @Override
    public Uni<List<Sending>> listNext(AccountRef account, int limit) {
        return list(
                account,
                each -> isWaiting(each) && lines.values().stream().noneMatch(other -> isAhead(other, each)),
                BY_URGENCY,
                limit);
    }

    @Override
    public Uni<List<Sending>> listUnsettled(AccountRef account, int limit) {
        return list(account, each -> isOpen(each) && !isWaiting(each), limit);
    }

    @Override
    public Uni<List<Sending>> listWaiting(AccountRef account, int limit) {
        return list(account, InMemoryReplies::isWaiting, limit);
    }

    @Override
    public Uni<List<Sending>> listWaitingAfter(Part part) {
        return item(lines.values().stream()
                .filter(each -> isWaiting(each)
                        && each.reply().part().reply().equals(part.reply())
                        && each.reply().part().number() > part.number())
                .sorted(IN_ORDER)
                .toList());
    }

    @Override
    public Uni<List<Sending>> listToHold(AccountRef account, HoldReason reason, int limit) {
        return list(
                account,
                each -> isWaiting(each) && !(each.delivery() instanceof Delivery.Held held && held.reason() == reason),
                limit);
    }

    @Override
    public Uni<List<Sending>> listOverdue(Instant now, int limit) {
        return item(lines.values().stream()
                .filter(each -> isWaiting(each) && each.reply().isOverdue(now))
                .sorted(IN_ORDER)
                .limit(limit)
                .toList());
    }

    @Override
    public Uni<Set<NetworkId>> listClaimed(AccountRef account, Collection<NetworkId> ids) {
        return item(lines.values().stream()
                .filter(each -> each.reply().account().equals(account))
                .filter(each -> !each.reply().intent().act().isModeration())
                .map(Sending::delivery)
                .filter(Delivery.Published.class::isInstance)
                .map(delivery -> ((Delivery.Published) delivery).externalId())
                .filter(ids::contains)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<Optional<Sending>> findPublishedForChange(AccountRef account, NetworkId id) {
        return item(lines.values().stream()
                .filter(each -> each.reply().account().equals(account))
                .filter(each -> !each.reply().intent().act().isModeration())
                .filter(each -> each.delivery() instanceof Delivery.Published published
                        && published.externalId().equals(id))
                .findFirst());
    }

    @Override
    public Uni<Integer> forgetBefore(Instant moment) {
        int before = lines.size();
        lines.values().removeIf(each -> !isOpen(each) && each.changedAt().isBefore(moment));
        return item(before - lines.size());
    }

    private Uni<List<Sending>> list(AccountRef account, Predicate<Sending> wanted, int limit) {
        return list(account, wanted, IN_ORDER, limit);
    }

    private Uni<List<Sending>> list(
            AccountRef account, Predicate<Sending> wanted, Comparator<Sending> order, int limit) {
        return item(lines.values().stream()
                .filter(each -> each.reply().account().equals(account) && wanted.test(each))
                .sorted(order)
                .limit(limit)
                .toList());
    }

    private static boolean isAhead(Sending other, Sending each) {
        return isOpen(other)
                && other.reply().conversation().equals(each.reply().conversation())
                && IN_ORDER.compare(other, each) < 0;
    }

    private static boolean isWaiting(Sending sending) {
        return sending.delivery() instanceof Delivery.Waiting;
    }

    private static boolean isOpen(Sending sending) {
        return switch (sending.delivery()) {
            case Delivery.Waiting ignored -> true;
            case Delivery.Leaving ignored -> true;
            case Delivery.Unknown ignored -> true;
            case Delivery.Published ignored -> false;
            case Delivery.Refused ignored -> false;
            case Delivery.Undelivered ignored -> false;
        };
    }

    private static <T> Uni<T> item(T value) {
        return Uni.createFrom().item(value);
    }
}
