package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.TemplateForm;

/**
 * What was approved and is to stand on a network, or to be done there, once.
 *
 * @param id the key of idempotency
 * @param conversation whose replies leave in the order of their approval
 * @param account as whom we speak
 * @param inReplyTo what is answered or changed, by the network's id
 * @param intent what is done
 * @param text as it is to stand there; empty where nothing is said
 * @param approvedAt orders the replies of an account
 * @param heldUntilAtMost if it cannot leave by then, it returns to the agent
 * @param part which send of the reply this is
 * @param file what goes along
 */
public record Reply(
        ReplyId id,
        ConversationId conversation,
        AccountRef account,
        NetworkId inReplyTo,
        Intent intent,
        String text,
        Instant approvedAt,
        Optional<Instant> heldUntilAtMost,
        Part part,
        Optional<Enclosure> file) {

    /** A reply that leaves as one message without a file. */
    public Reply(
            ReplyId id,
            ConversationId conversation,
            AccountRef account,
            NetworkId inReplyTo,
            Intent intent,
            String text,
            Instant approvedAt,
            Optional<Instant> heldUntilAtMost) {
        this(
                id,
                conversation,
                account,
                inReplyTo,
                intent,
                text,
                approvedAt,
                heldUntilAtMost,
                Part.whole(id),
                Optional.empty());
    }

    /** One send of it. */
    Reply as(ReplyId line, Part which, String words, Optional<Enclosure> enclosed) {
        return new Reply(
                line, conversation, account, inReplyTo, intent, words, approvedAt, heldUntilAtMost, which, enclosed);
    }

    /** An answer, or an act on what stands there, as it leaves. */
    public Draft draft(Optional<String> tag) {
        return new Draft(account, intent, inReplyTo, text, tag);
    }

    /** The same in the words of that form, where it consists of such. */
    public Draft draft(Optional<String> tag, Optional<TemplateForm> form) {
        return form.flatMap(found -> intent.template().map(words -> intent.with(words.in(found))))
                .map(spelled -> new Draft(account, spelled, inReplyTo, text, tag))
                .orElseGet(() -> draft(tag));
    }

    /** True when it should not leave any more. */
    public boolean isOverdue(Instant now) {
        return heldUntilAtMost.filter(limit -> !limit.isAfter(now)).isPresent();
    }
}
