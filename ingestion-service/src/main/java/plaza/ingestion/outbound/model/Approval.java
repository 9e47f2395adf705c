package plaza.ingestion.outbound.model;

import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

/**
 * A reply as it was approved.
 *
 * @param isPublic where it is to stand
 * @param hasAttachments whether more than text was approved
 */
public record Approval(Reply reply, boolean isPublic, boolean hasAttachments) {

    /**
     * Where it begins: waiting to leave, or refused at once where we can never send it as it was approved. Half of a
     * reply is not sent, and a private one never in public.
     *
     * @param canSpeak whether the account is ours and its channel one on which we can publish
     */
    public Delivery first(boolean canSpeak) {
        if (!canSpeak || !isPublic) {
            return new Delivery.Refused(new RefusalCause(RefusalReason.NOT_PERMITTED));
        }
        return hasAttachments || reply.text().isBlank()
                ? new Delivery.Refused(new RefusalCause(RefusalReason.BAD_INPUT))
                : Delivery.Queued.FIRST;
    }
}
