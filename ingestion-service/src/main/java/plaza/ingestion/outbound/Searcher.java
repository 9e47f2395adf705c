package plaza.ingestion.outbound;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.outbound.model.Absence;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Search;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

/**
 * Looks for replies whose outcome nobody knows: first among what our webhooks told, then on the network itself. What was
 * not found is remembered in memory only: a new dispatcher begins to look anew, which can but delay a second sending.
 * Blocking; runs on virtual threads.
 */
final class Searcher {

    private static final Logger LOG = Logger.getLogger(Searcher.class);
    private static final int ONCE_A_SECOND = 1;

    private final SettleSearch settle;
    private final Publishers publishers;
    private final Absence.Certainty certainty;
    private final Duration confirmedWithin;
    private final Clock clock;
    private final Map<ReplyId, Trace> traces = new ConcurrentHashMap<>();

    Searcher(
            SettleSearch settle,
            Publishers publishers,
            Absence.Certainty certainty,
            Duration confirmedWithin,
            Clock clock) {
        this.settle = settle;
        this.publishers = publishers;
        this.certainty = certainty;
        this.confirmedWithin = confirmedWithin;
        this.clock = clock;
    }

    /** Where the search for one reply stands; of an older doubt it says nothing about a newer one. */
    private record Trace(Instant since, Absence absence, Instant next) {}

    /** True when it is time to look for it. */
    boolean isDue(ReplyId id, Delivery.Unknown unknown) {
        Trace trace = traces.get(id);
        return trace == null
                || !trace.since().equals(unknown.since())
                || !clock.instant().isBefore(trace.next());
    }

    /** Forgets all but these. */
    void keepOnly(Set<ReplyId> unknown) {
        traces.keySet().retainAll(unknown);
    }

    /**
     * Looks once.
     *
     * @param mayAsk whether the network can be asked at the moment
     */
    void look(Reply reply, Delivery.Unknown unknown, boolean mayAsk) throws Exception {
        Search search = Search.of(reply, unknown);
        boolean isFound = Waited.of(() -> settle.echoes(reply, search).chain(own -> settle.find(reply, search, own)));
        if (isFound) {
            return;
        }
        Optional<Credential> credential =
                mayAsk ? Waited.of(() -> settle.credential(reply.account())) : Optional.empty();
        if (credential.isPresent()) {
            ask(reply, unknown, search, credential.get());
        } else {
            unseen(reply, unknown, "no-credential");
        }
    }

    private void ask(Reply reply, Delivery.Unknown unknown, Search search, Credential credential) throws Exception {
        Publisher publisher = publishers.find(reply.account().channel()).orElseThrow();
        Surroundings seen = publisher.look(reply.draft(Optional.empty()), search.readSince(), credential.token());
        switch (seen) {
            case Surroundings.Seen(var own) -> {
                if (!Waited.of(() -> settle.find(reply, search, own))) {
                    notThere(reply, unknown);
                }
            }
            case Surroundings.Stands(boolean asWanted) -> changed(reply, unknown, asWanted);
            case Surroundings.Mute() -> unheard(reply, unknown);
            case Surroundings.Gone(var cause) -> {
                LOG.info(line("a reply of unknown outcome is gone with what it answered", reply));
                Waited.of(() -> settle.gone(reply.id(), cause));
            }
            case Surroundings.Unauthorised() -> {
                Waited.of(() -> settle.unauthorised(reply.account(), credential));
                unseen(reply, unknown, "unauthorised");
            }
            case Surroundings.Unseen(String why) -> unseen(reply, unknown, why);
        }
    }

    /** What was to be changed is read as it is, and changing it twice does no harm: no look has to be repeated. */
    private void changed(Reply reply, Delivery.Unknown unknown, boolean asWanted) throws Exception {
        if (asWanted) {
            Waited.of(() -> settle.done(reply.id(), reply.inReplyTo()));
        } else {
            Waited.of(() -> settle.absent(reply.id(), unknown.since()));
        }
    }

    private void unheard(Reply reply, Delivery.Unknown unknown) throws Exception {
        if (clock.instant().isBefore(unknown.since().plus(confirmedWithin))) {
            unseen(reply, unknown, "only-webhooks-tell");
        } else {
            LOG.warn(line("nobody can tell what became of a reply; it returns to its agent", reply));
            Waited.of(() -> settle.gone(reply.id(), new RefusalCause(RefusalReason.NOT_CONFIRMED)));
        }
    }

    private void notThere(Reply reply, Delivery.Unknown unknown) throws Exception {
        Absence absence = absence(reply.id(), unknown).seen(clock.instant());
        traces.put(reply.id(), new Trace(unknown.since(), absence, absence.nextLook()));
        if (absence.isCertain(unknown.since(), certainty)) {
            LOG.warn(line("a reply of unknown outcome does not stand on the network", reply)
                    .with(LogKey.COUNT, unknown.history().doubts()));
            Waited.of(() -> settle.absent(reply.id(), unknown.since()));
        }
    }

    private void unseen(Reply reply, Delivery.Unknown unknown, String why) {
        LOG.debug(line("a reply of unknown outcome cannot be looked for", reply).with(LogKey.REASON, why));
        Absence absence = absence(reply.id(), unknown);
        traces.put(
                reply.id(), new Trace(unknown.since(), absence, clock.instant().plusSeconds(ONCE_A_SECOND)));
    }

    private Absence absence(ReplyId id, Delivery.Unknown unknown) {
        return Optional.ofNullable(traces.get(id))
                .filter(trace -> trace.since().equals(unknown.since()))
                .map(Trace::absence)
                .orElseGet(() -> Absence.none(clock.instant()));
    }

    private static LogLine line(String what, Reply reply) {
        return LogLine.of(what).with(LogKey.ACCOUNT, reply.account()).with(LogKey.MESSAGE, reply.id());
    }
}
