package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.Judgement;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.outbound.model.StrayWord;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * Finds out whether words of our own accounts are replies of the ledger or were written elsewhere. Any number of
 * replicas may do so at one time.
 */
@ApplicationScoped
public class JudgeOwnWords {

    private static final Logger LOG = Logger.getLogger(JudgeOwnWords.class);
    private static final int AT_ONCE = 500;
    private static final int UNSETTLED = 500;

    private final StrayWords strays;
    private final Replies replies;
    private final Accounts accounts;
    private final Clock clock;

    JudgeOwnWords(StrayWords strays, Replies replies, Accounts accounts, Clock clock) {
        this.strays = strays;
        this.replies = replies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Looks at all that was heard and not judged. What is still open is looked at again. */
    @WithTransaction
    public Uni<Void> judge() {
        return strays.list(AT_ONCE)
                .map(found -> found.stream().collect(Collectors.groupingBy(StrayWord::account)))
                .chain(this::judgeEach);
    }

    private Uni<Void> judgeEach(Map<AccountRef, List<StrayWord>> found) {
        return Multi.createFrom()
                .iterable(found.entrySet())
                .onItem()
                .transformToUniAndConcatenate(each -> judge(each.getKey(), each.getValue()))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** What was leaving is read before what was published: a reply that gets there in between is seen by one of them. */
    private Uni<Void> judge(AccountRef account, List<StrayWord> words) {
        Set<NetworkId> ids = words.stream().map(each -> each.word().id()).collect(Collectors.toUnmodifiableSet());
        return replies.listUnsettled(account, UNSETTLED)
                .chain(unsettled -> replies.listClaimed(account, ids).map(claimed -> sorted(words, unsettled, claimed)))
                .chain(sorted -> settle(account, sorted));
    }

    private static Map<Judgement, List<StrayWord>> sorted(
            List<StrayWord> words, List<Sending> unsettled, Set<NetworkId> claimed) {
        return words.stream()
                .collect(Collectors.groupingBy(
                        word -> Judgement.of(word, unsettled, claimed),
                        () -> new EnumMap<>(Judgement.class),
                        Collectors.toList()));
    }

    private Uni<Void> settle(AccountRef account, Map<Judgement, List<StrayWord>> sorted) {
        List<StrayWord> outside = sorted.getOrDefault(Judgement.OUTSIDE, List.of());
        List<StrayWord> ours = sorted.getOrDefault(Judgement.OURS, List.of());
        return strays.judged(Stream.concat(outside.stream(), ours.stream()).toList())
                .chain(() -> outside.isEmpty() ? Uni.createFrom().voidItem() : tell(account, outside));
    }

    private Uni<Void> tell(AccountRef account, List<StrayWord> outside) {
        return accounts.list(List.of(account))
                .map(known -> known.stream().findFirst())
                .chain(known -> known.map(each -> strays.tell(told(each, outside)))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .invoke(() -> LOG.info(LogLine.of("words of our account were written elsewhere")
                        .with(LogKey.ACCOUNT, account)
                        .with(LogKey.COUNT, outside.size())));
    }

    private List<OutsideWord> told(Account account, List<StrayWord> outside) {
        Instant now = clock.instant();
        return outside.stream()
                .map(word -> new OutsideWord(word, account.serving().mode(), now))
                .toList();
    }
}
