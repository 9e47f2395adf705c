package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Gate;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.outbound.model.Verdict;

/** The ledger's side of bringing a file to its network, before the line that it belongs to leaves. */
@ApplicationScoped
class SettleUpload {

    private final Replies replies;
    private final KeepLine lines;
    private final Gates gates;
    private final Credentials credentials;
    private final Reauthorisation reauthorisation;
    private final Clock clock;

    SettleUpload(
            Replies replies,
            KeepLine lines,
            Gates gates,
            Credentials credentials,
            Reauthorisation reauthorisation,
            Clock clock) {
        this.replies = replies;
        this.lines = lines;
        this.gates = gates;
        this.credentials = credentials;
        this.reauthorisation = reauthorisation;
        this.clock = clock;
    }

    /** What opens the account. */
    @WithSession
    public Uni<Optional<Credential>> credential(AccountRef account) {
        return credentials.find(account);
    }

    /** Writes down why the file is not there; where the line is not waiting any more that is no news. */
    @WithTransaction
    public Uni<Void> failed(Carriage.Failed failed) {
        return replies.findForChange(failed.line()).chain(found -> found.map(sending -> failed(failed, sending))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> failed(Carriage.Failed failed, Sending sending) {
        return sending.delivery() instanceof Delivery.Waiting waiting
                ? gates.get(sending.reply().account()).chain(gate -> judge(failed, sending, waiting, gate))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> judge(Carriage.Failed failed, Sending sending, Delivery.Waiting waiting, Gate gate) {
        AccountRef account = sending.reply().account();
        Instant now = clock.instant();
        Answer answer = failed.told().answer();
        Verdict verdict = Verdict.ofUpload(waiting, answer, gate, now);
        return lines.keep(sending.to(verdict.delivery(), now))
                .chain(() -> verdict.gate().equals(gate)
                        ? Uni.createFrom().voidItem()
                        : gates.store(account, verdict.gate()))
                .chain(() -> verdict.unauthorised()
                        ? reauthorisation.isNeeded(account, failed.credentialVersion())
                        : Uni.createFrom().voidItem());
    }
}
