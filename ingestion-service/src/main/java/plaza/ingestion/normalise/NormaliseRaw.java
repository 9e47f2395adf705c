package plaza.ingestion.normalise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.attachment.NoteFiles;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.normalise.model.Aside;
import plaza.ingestion.normalise.model.Normalised;
import plaza.ingestion.normalise.model.Sorting;
import plaza.ingestion.outbound.HearFailures;
import plaza.ingestion.outbound.model.Failure;
import plaza.ingestion.rawkey.RawSealing;
import plaza.ingestion.reading.HoldUnread;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.deadletter.DeadLetters;
import plaza.platform.inbox.Inbox;

/**
 * Puts one raw record into effect: what is understood and new is stored and published, what is broken is set aside by
 * its own part, all in one transaction.
 */
@ApplicationScoped
public class NormaliseRaw {

    /** The consumer group. */
    public static final String CONSUMER = "ingestion-service.normalise";

    /** Header of a dead letter that keeps a whole payload for one account of it. */
    static final String ONLY_ACCOUNT = "only-account";

    private final Channels channels;
    private final Accounts accounts;
    private final Interactions interactions;
    private final HoldUnread unread;
    private final NoteFiles files;
    private final DeadLetters deadLetters;
    private final HearFailures failures;
    private final RawSealing sealing;
    private final Inbox inbox;
    private final NormaliseCounts counts;
    private final Clock clock;

    NormaliseRaw(
            Channels channels,
            Accounts accounts,
            Interactions interactions,
            HoldUnread unread,
            NoteFiles files,
            DeadLetters deadLetters,
            HearFailures failures,
            RawSealing sealing,
            Inbox inbox,
            NormaliseCounts counts,
            Clock clock) {
        this.channels = channels;
        this.accounts = accounts;
        this.interactions = interactions;
        this.unread = unread;
        this.files = files;
        this.deadLetters = deadLetters;
        this.failures = failures;
        this.sealing = sealing;
        this.inbox = inbox;
        this.counts = counts;
        this.clock = clock;
    }

    /** Handles one record, also again; poison where nothing of it can ever be understood. */
    @WithTransaction
    public Uni<Void> handle(ReceivedRecord record) {
        return inbox.isNew(CONSUMER, record.eventId())
                .chain(fresh -> fresh
                        ? sealing.open(record).chain(this::normalise)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> normalise(ReceivedRecord record) {
        Reading.Understood reading = read(record);
        return accounts.list(refs(reading.interactions()))
                .map(known -> sorted(record, reading, known))
                .invoke(sorting -> counts.ofNobody(channel(record).name(), sorting.ofNobody()))
                .call(sorting -> store(record, sorting.known()))
                .call(sorting -> setAside(record, sorting.aside()))
                .replaceWithVoid();
    }

    private Reading.Understood read(ReceivedRecord record) {
        Channel channel = channel(record);
        Instant receivedAt = record.time().orElseGet(clock::instant);
        Reading.Understood understood =
                switch (Discretion.about(channel.read(record.value(), receivedAt))) {
                    case Reading.Understood reading -> reading;
                    case Reading.Malformed malformed -> throw new PoisonRecord("malformed", malformed.detail());
                };
        counts.read(channel.name(), understood);
        return understood;
    }

    private Channel channel(ReceivedRecord record) {
        String name = record.header("channel").orElse("");
        return channels.find(name)
                .orElseThrow(
                        () -> new PoisonRecord("unknown-channel", "header channel names none of ours: '" + name + "'"));
    }

    private static Sorting sorted(ReceivedRecord record, Reading.Understood reading, List<Account> known) {
        Optional<NetworkId> only = record.header(ONLY_ACCOUNT).map(NetworkId::new);
        Sorting sorting = Sorting.of(reading, known, only);
        sorting.whole().ifPresent(NormaliseRaw::isPoison);
        return sorting;
    }

    /** What was told without its words is kept until they are read; what we wrote ourselves is told as it is. */
    private Uni<Void> store(ReceivedRecord record, List<Normalised> known) {
        boolean mayWait = record.type().equals(RawWebhook.Origin.TOLD.type());
        Map<Boolean, List<Normalised>> waiting =
                known.stream().collect(Collectors.partitioningBy(each -> mayWait && unread.wants(each.interaction())));
        return unread.hold(interactions(waiting.getOrDefault(true, List.of())))
                .chain(() -> store(waiting.getOrDefault(false, List.of())));
    }

    private Uni<Void> store(List<Normalised> told) {
        return interactions
                .storeNew(told)
                .invoke(fresh -> counts.stored(told, fresh))
                .call(fresh -> files.note(interactions(fresh)))
                .chain(fresh -> failures.hear(failures(fresh)));
    }

    /** Receipts that say that something of ours did not arrive. */
    private static List<Failure> failures(List<Normalised> fresh) {
        return fresh.stream()
                .map(Normalised::interaction)
                .filter(told -> told.nature().kind() == Kind.RECEIPT
                        && told.nature().verb().equals(Verb.FAILED))
                .flatMap(told -> Optional.ofNullable(told.place().externalId())
                        .map(message -> new Failure(
                                told.account(),
                                message,
                                Optional.ofNullable(told.content().details().get(Detail.ERROR_CODE))))
                        .stream())
                .toList();
    }

    private static List<Interaction> interactions(List<Normalised> fresh) {
        return fresh.stream().map(Normalised::interaction).toList();
    }

    private Uni<Void> setAside(ReceivedRecord record, List<Aside> parts) {
        return Multi.createFrom()
                .iterable(parts)
                .onItem()
                .transformToUniAndConcatenate(part -> sealing.close(alone(record, part))
                        .chain(kept -> deadLetters.setAsideHere(
                                CONSUMER, part.part(), kept, new PoisonRecord(part.reason(), part.detail()))))
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The record as it is kept for a replay of this part only. */
    private static ReceivedRecord alone(ReceivedRecord record, Aside part) {
        Map<String, String> headers = new HashMap<>(record.headers());
        part.onlyAccount().ifPresent(account -> headers.put(ONLY_ACCOUNT, account.value()));
        byte[] payload = part.payload()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Discretion.about(record.value()));
        return new ReceivedRecord(record.topic(), record.partition(), record.offset(), record.key(), headers, payload);
    }

    private static void isPoison(Aside part) {
        throw new PoisonRecord(part.reason(), part.detail());
    }

    private static Set<AccountRef> refs(List<Interaction> interactions) {
        return interactions.stream().map(Interaction::account).collect(Collectors.toSet());
    }
}
