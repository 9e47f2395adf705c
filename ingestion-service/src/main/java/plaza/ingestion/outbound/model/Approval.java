package plaza.ingestion.outbound.model;

import java.util.List;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

/**
 * Something as it was approved.
 *
 * @param isPossible false where we do not know such an act, or it would show in public what is private
 * @param files that go along, in their order
 * @param areKnown whether we understand all that is to go along
 */
public record Approval(Reply reply, boolean isPossible, List<Enclosure> files, boolean areKnown) {

    public Approval {
        files = List.copyOf(files);
    }

    /**
     * Where it begins: waiting to leave, or refused at once where we can never send it as it was approved. Half of a
     * reply is not sent, and a private one never in public.
     *
     * @param canSpeak whether the account is ours and its channel one on which we can publish
     * @param hasBytes whether the bytes of all its files are here
     */
    public Delivery first(boolean canSpeak, boolean hasBytes) {
        if (!canSpeak || !isPossible) {
            return refused(RefusalReason.NOT_PERMITTED);
        }
        if (!hasBytes) {
            return refused(RefusalReason.ATTACHMENT_GONE);
        }
        boolean saysNothing =
                !reply.intent().act().isModeration() && reply.text().isBlank() && files.isEmpty();
        return !areKnown || saysNothing || !reply.intent().isWhole()
                ? refused(RefusalReason.BAD_INPUT)
                : Delivery.Queued.FIRST;
    }

    private static Delivery refused(RefusalReason reason) {
        return new Delivery.Refused(new RefusalCause(reason));
    }
}
