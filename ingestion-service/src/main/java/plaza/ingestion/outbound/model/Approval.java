package plaza.ingestion.outbound.model;

import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

/**
 * Something as it was approved.
 *
 * @param isPossible false where we do not know such an act, or it would show in public what is private
 * @param hasAttachments whether more than text was approved
 */
public record Approval(Reply reply, boolean isPossible, boolean hasAttachments) {

    /**
     * Where it begins: waiting to leave, or refused at once where we can never send it as it was approved. Half of a
     * reply is not sent, and a private one never in public.
     *
     * @param canSpeak whether the account is ours and its channel one on which we can publish
     */
    public Delivery first(boolean canSpeak) {
        if (!canSpeak || !isPossible) {
            return refused(RefusalReason.NOT_PERMITTED);
        }
        boolean saysNothing =
                !reply.intent().act().isModeration() && reply.text().isBlank();
        return hasAttachments || saysNothing || !reply.intent().isWhole()
                ? refused(RefusalReason.BAD_INPUT)
                : Delivery.Queued.FIRST;
    }

    private static Delivery refused(RefusalReason reason) {
        return new Delivery.Refused(new RefusalCause(reason));
    }
}
