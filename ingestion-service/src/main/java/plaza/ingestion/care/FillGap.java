package plaza.ingestion.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.Historian;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.webhook.RawLog;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.ids.Ids;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

/**
 * Reads back what an account's webhooks did not tell: into the raw log first, as they would have told it, so that what was
 * heard by both is one. A reading that breaks off begins anew later, which does no harm. Blocking.
 */
@ApplicationScoped
class FillGap {

    private static final Logger LOG = Logger.getLogger(FillGap.class);

    private final KeepGaps gaps;
    private final KeepStanding standings;
    private final Channels channels;
    private final PatientCalls calls;
    private final RawLog log;
    private final CareCounts counts;
    private final CareSettings settings;
    private final Ids ids;
    private final Clock clock;

    FillGap(
            KeepGaps gaps,
            KeepStanding standings,
            Channels channels,
            PatientCalls calls,
            RawLog log,
            CareCounts counts,
            CareSettings settings,
            Ids ids,
            Clock clock) {
        this.gaps = gaps;
        this.standings = standings;
        this.channels = channels;
        this.calls = calls;
        this.log = log;
        this.counts = counts;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was read, and whether it was all. */
    private record Progress(int calls, int things, Optional<String> brokeOff) {}

    /** Reads it back. */
    void fill(Gap gap) throws Exception {
        Optional<Historian> historian =
                channels.find(gap.account().channel().value()).flatMap(Channel::historian);
        if (historian.isEmpty()) {
            Waited.of(() -> gaps.filled(gap));
            return;
        }
        Optional<KeepStanding.Turn> turn = Waited.of(() -> standings.load(gap.account()));
        if (turn.isEmpty() || !turn.get().isGateOpen()) {
            return;
        }
        Progress progress = read(gap, turn.get(), historian.get());
        if (progress.brokeOff().isEmpty()) {
            Waited.of(() -> gaps.filled(gap));
        }
        counts.readBack(
                gap.account().channel(), progress.things(), progress.brokeOff().isEmpty());
        LOG.info(LogLine.of("what may not have reached us was read back")
                .with(LogKey.ACCOUNT, gap.account())
                .with(LogKey.COUNT, progress.things())
                .with(LogKey.REASON, progress.brokeOff().orElse("all")));
    }

    private Progress read(Gap gap, KeepStanding.Turn turn, Historian historian) throws Exception {
        Deque<Question> open = new ArrayDeque<>(historian.begin(gap.account()));
        int made = 0;
        int things = 0;
        while (!open.isEmpty()) {
            if (made == settings.mostCalls()) {
                LOG.warn(LogLine.of("too much happened to be read back whole")
                        .with(LogKey.ACCOUNT, gap.account())
                        .with(LogKey.COUNT, things));
                return new Progress(made, things, Optional.empty());
            }
            Question question = open.remove();
            Finding<Recalled> answer = calls.ask(
                    gap.account(),
                    () -> historian.ask(
                            gap.account(),
                            question,
                            gap.since(),
                            turn.credential().token()));
            made++;
            if (!(answer instanceof Finding.Found<Recalled>(Recalled recalled))) {
                return new Progress(made, things, Optional.of(answer.why()));
            }
            if (recalled.things() > 0 && !isKept(gap, recalled)) {
                return new Progress(made, things, Optional.of("not-durable"));
            }
            things += recalled.things();
            recalled.next().forEach(open::add);
        }
        return new Progress(made, things, Optional.empty());
    }

    private boolean isKept(Gap gap, Recalled recalled) throws Exception {
        return Waited.of(() -> log.append(new RawWebhook(
                ids.next(),
                gap.account().channel(),
                AppName.DEFAULT,
                clock.instant(),
                RawWebhook.Origin.READ,
                recalled.payload())));
    }
}
