package plaza.ingestion.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import plaza.ingestion.account.KeepTemplates;
import plaza.ingestion.care.model.Diagnosis;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.Caretaker;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.Historian;
import plaza.ingestion.channel.TemplateShelf;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Subscribed;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.channel.model.TokenFacts;
import plaza.ingestion.outbound.SpareCalls;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

/**
 * Asks a network how an account stands: how good the token is, what is told to us, and which words are approved. What it does not tell although we
 * need it, it is asked to tell. Calls only what nobody else needs at the moment. Blocking.
 */
@ApplicationScoped
class CheckAccount {

    private static final Logger LOG = Logger.getLogger(CheckAccount.class);
    private static final String BUSY = "busy";

    private final KeepStanding keep;
    private final Channels channels;
    private final ReadTemplates templates;
    private final KeepTemplates keepTemplates;
    private final SpareCalls calls;
    private final CareCounts counts;
    private final Clock clock;

    CheckAccount(
            KeepStanding keep,
            Channels channels,
            ReadTemplates templates,
            KeepTemplates keepTemplates,
            SpareCalls calls,
            CareCounts counts,
            Clock clock) {
        this.keep = keep;
        this.channels = channels;
        this.templates = templates;
        this.keepTemplates = keepTemplates;
        this.calls = calls;
        this.counts = counts;
        this.clock = clock;
    }

    /** Asks about the account, and keeps what was found. */
    void check(AccountRef account) throws Exception {
        Optional<KeepStanding.Turn> turn = Waited.of(() -> keep.load(account));
        Optional<Caretaker> caretaker = channels.find(account.channel().value()).flatMap(Channel::caretaker);
        if (turn.isEmpty() || caretaker.isEmpty()) {
            return;
        }
        Check check = turn.get().isGateOpen()
                ? ask(turn.get(), caretaker.get())
                : Check.of(turn.get().standing().troubled("gate-closed"));
        boolean isWhole = readTemplates(turn.get(), caretaker.get(), check);
        Waited.of(() -> keep.store(account, check.found(), isWhole));
        noteGap(turn.get().standing(), account, check.missed());
        counts.checked(account.channel(), check.found());
    }

    /**
     * @param missed what was not told until this check, also where it is by now
     * @param where what keeps the subscription; empty where that was not told
     */
    private record Check(Standing found, List<String> missed, Optional<NetworkId> where) {

        static Check of(Standing found) {
            return new Check(found, List.of(), Optional.empty());
        }
    }

    /** False where the network did not tell them: what was known of them stands, and it is asked again sooner. */
    private boolean readTemplates(KeepStanding.Turn turn, Caretaker caretaker, Check check) throws Exception {
        Optional<TemplateShelf> shelf = caretaker.templates();
        if (shelf.isEmpty() || check.where().isEmpty()) {
            return true;
        }
        Optional<List<TemplateForm>> forms =
                templates.read(turn, shelf.get(), check.where().get());
        if (forms.isPresent()) {
            Waited.of(() -> keepTemplates.keep(turn.ref(), forms.get()));
        }
        return forms.isPresent();
    }

    /** What was not told between two checks is read back; before the first one nobody knows what is news. */
    private void noteGap(Standing before, AccountRef account, List<String> missed) throws Exception {
        Set<String> recalls = channels.find(account.channel().value())
                .flatMap(Channel::historian)
                .map(Historian::recalls)
                .orElse(Set.of());
        Optional<Instant> since =
                before.checkedAt().filter(checked -> missed.stream().anyMatch(recalls::contains));
        if (since.isPresent()) {
            Waited.of(() -> keep.gap(account, since.get()));
        }
    }

    private Check ask(KeepStanding.Turn turn, Caretaker caretaker) throws Exception {
        Secret token = turn.credential().token();
        Finding<TokenFacts> told = called(turn.ref(), () -> caretaker.token(token));
        return switch (told) {
            case Finding.Found<TokenFacts>(TokenFacts facts)
            when facts.isValid() -> {
                foresee(turn, facts);
                yield subscription(turn, caretaker, facts, turn.standing().holding(facts, clock.instant()));
            }
            case Finding.Found<TokenFacts>(TokenFacts facts) -> {
                Waited.of(() -> keep.unauthorised(turn));
                yield Check.of(turn.standing().holding(facts, clock.instant()));
            }
            case Finding.Unauthorised<TokenFacts>() -> {
                Waited.of(() -> keep.unauthorised(turn));
                yield Check.of(turn.standing().troubled("unauthorised"));
            }
            case Finding.Limited<TokenFacts>() -> Check.of(turn.standing().troubled("limited"));
            case Finding.Untold<TokenFacts>(String why) ->
                Check.of(turn.standing().troubled(why));
        };
    }

    private void foresee(KeepStanding.Turn turn, TokenFacts facts) {
        Instant soon = clock.instant().plus(Diagnosis.AHEAD);
        facts.endsAt()
                .filter(end -> end.isBefore(soon))
                .ifPresent(end -> LOG.warn(LogLine.of("the account's token ends soon; give it a new one")
                        .with(LogKey.ACCOUNT, turn.ref())
                        .with(LogKey.REASON, end)));
    }

    private Check subscription(KeepStanding.Turn turn, Caretaker caretaker, TokenFacts facts, Standing standing) {
        Secret token = turn.credential().token();
        Finding<Subscribed> told = called(turn.ref(), () -> caretaker.subscribed(turn.ref(), facts, token));
        if (!(told instanceof Finding.Found<Subscribed>(Subscribed present))) {
            return Check.of(standing.troubled(told.why()));
        }
        List<String> missing = List.copyOf(present.missing(caretaker.needs()));
        if (missing.isEmpty()) {
            return new Check(standing.told(List.of(), clock.instant()), List.of(), Optional.of(present.where()));
        }
        Finding<Subscribed> after =
                called(turn.ref(), () -> caretaker.subscribe(present.with(caretaker.needs()), token));
        note(turn.ref(), missing, after);
        return new Check(
                standing.told(stillMissing(turn, caretaker, facts, missing, after), clock.instant()),
                missing,
                Optional.of(present.where()));
    }

    /** What was asked for is looked at: a network may take a wish and tell nothing all the same. */
    private List<String> stillMissing(
            KeepStanding.Turn turn,
            Caretaker caretaker,
            TokenFacts facts,
            List<String> missing,
            Finding<Subscribed> after) {
        if (!(after instanceof Finding.Found<Subscribed>)) {
            return missing;
        }
        Finding<Subscribed> told = called(
                turn.ref(),
                () -> caretaker.subscribed(turn.ref(), facts, turn.credential().token()));
        return told instanceof Finding.Found<Subscribed>(Subscribed present)
                ? List.copyOf(present.missing(caretaker.needs()))
                : missing;
    }

    private <T> Finding<T> called(AccountRef account, Supplier<Asked<T>> question) {
        return calls.call(account, question).map(Asked::finding).orElseGet(() -> new Finding.Untold<>(BUSY));
    }

    private static void note(AccountRef account, List<String> missing, Finding<Subscribed> after) {
        boolean isMended = after instanceof Finding.Found<Subscribed>;
        LOG.warn(LogLine.of(
                        isMended
                                ? "the network did not tell us everything we need; it was asked to"
                                : "the network does not tell us everything we need")
                .with(LogKey.ACCOUNT, account)
                .with(LogKey.COUNT, missing.size())
                .with(LogKey.REASON, isMended ? String.join(",", missing) : after.why()));
    }
}
