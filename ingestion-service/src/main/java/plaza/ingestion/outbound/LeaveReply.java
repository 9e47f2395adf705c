package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.TemplateForm;
import plaza.ingestion.outbound.model.Admission;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.silence.Silences;
import plaza.platform.lease.Lease;

/**
 * Marks a reply as leaving, under the dispatcher's lease, before a byte of it goes out; or refuses it where the network's
 * time for it has passed since it was approved, where its words are not approved any more, or where the account is
 * answered in another tool by now. Of a silenced
 * brand nothing leaves; who silences one waits for what is just being let leave.
 */
@ApplicationScoped
class LeaveReply {

    private final Fences fences;
    private final Silences silences;
    private final Replies replies;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Reauthorisation reauthorisation;
    private final KeepLine lines;
    private final Clock clock;

    LeaveReply(
            Fences fences,
            Silences silences,
            Replies replies,
            Accounts accounts,
            Credentials credentials,
            Reauthorisation reauthorisation,
            KeepLine lines,
            Clock clock) {
        this.fences = fences;
        this.silences = silences;
        this.replies = replies;
        this.accounts = accounts;
        this.credentials = credentials;
        this.reauthorisation = reauthorisation;
        this.lines = lines;
        this.clock = clock;
    }

    /** What is to be sent once this is committed; empty where the lease is lost, or the reply may not leave. */
    @WithTransaction
    public Uni<Optional<Departure>> leave(Lease lease, Reply reply, Capabilities rules) {
        return mayLeave(lease, reply.account())
                .chain(may ->
                        may ? letLeave(lease, reply, rules) : Uni.createFrom().item(Optional.empty()));
    }

    /** The lease is ours and the brand speaks. Neither ends for somebody else before this is committed. */
    private Uni<Boolean> mayLeave(Lease lease, AccountRef account) {
        return fences.stands(lease)
                .chain(stands -> stands
                        ? silences.stops(account).map(stopped -> !stopped)
                        : Uni.createFrom().item(false));
    }

    private Uni<Optional<Departure>> letLeave(Lease lease, Reply reply, Capabilities rules) {
        return credentials.find(reply.account()).chain(found -> found.map(
                        credential -> leave(lease, reply, rules, credential))
                .orElseGet(() -> withoutCredential(reply)));
    }

    /** What the account's rules say of it, and the form of its approved words where it consists of such. */
    private record Passage(Admission admission, Optional<TemplateForm> form) {}

    /** A line that was moved on, by which word of the network it may leave, and in which form. */
    private record Moved(Sending sending, Optional<String> tag, Optional<TemplateForm> form) {

        static Moved of(Sending sending, Delivery.Waiting waiting, Lease lease, Passage passage, Instant now) {
            return switch (passage.admission()) {
                case Admission.Granted(var tag) ->
                    new Moved(sending.to(waiting.leave(now, lease.epoch()), now), tag, passage.form());
                case Admission.Denied(var cause) ->
                    new Moved(sending.to(waiting.refuse(cause), now), Optional.empty(), Optional.empty());
            };
        }
    }

    private Uni<Optional<Departure>> leave(Lease lease, Reply reply, Capabilities rules, Credential credential) {
        return passage(reply, rules)
                .chain(passage -> replies.findForChange(reply.id())
                        .map(found -> found.flatMap(sending -> moved(sending, lease, passage, clock.instant()))))
                .call(moved -> moved.map(each -> lines.keep(each.sending()))
                        .orElseGet(() -> Uni.createFrom().voidItem()))
                .map(moved -> moved.flatMap(each -> departure(each, credential)));
    }

    /** Mode and approved words are read here, not with the board: what was decided before this moment counts. */
    private Uni<Passage> passage(Reply reply, Capabilities rules) {
        return accounts.list(List.of(reply.account()))
                .map(found -> found.stream().findFirst())
                .map(account -> new Passage(
                        admission(reply, rules, account),
                        account.flatMap(each -> reply.intent().template().flatMap(each::findForm))));
    }

    private Admission admission(Reply reply, Capabilities rules, Optional<Account> account) {
        return account.filter(each -> each.serving().mode().isAnsweredElsewhere())
                .<Admission>map(each -> Admission.ELSEWHERE)
                .or(() -> account.flatMap(each -> Admission.ofWords(reply, each)))
                .orElseGet(() -> Admission.of(reply, rules, clock.instant()));
    }

    private static Optional<Moved> moved(Sending sending, Lease lease, Passage passage, Instant now) {
        return sending.delivery() instanceof Delivery.Waiting waiting
                        && !sending.reply().isOverdue(now)
                ? Optional.of(Moved.of(sending, waiting, lease, passage, now))
                : Optional.empty();
    }

    private Uni<Optional<Departure>> withoutCredential(Reply reply) {
        return reauthorisation.isNeeded(reply.account(), 0).replaceWith(Optional.empty());
    }

    private static Optional<Departure> departure(Moved moved, Credential credential) {
        Reply reply = moved.sending().reply();
        return moved.sending().delivery() instanceof Delivery.Leaving leaving
                ? Optional.of(new Departure(
                        reply.id(), leaving.history().leaves(), reply.draft(moved.tag(), moved.form()), credential))
                : Optional.empty();
    }
}
