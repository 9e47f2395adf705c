package plaza.ingestion.outbound.model;

/**
 * Which of the sends of a reply a line of the ledger is: networks take its words and its files one after the other.
 *
 * @param reply as it was approved
 * @param number from 0, in the order in which they leave
 * @param of how many
 */
public record Part(ReplyId reply, int number, int of) {

    /** All of it. */
    public static Part whole(ReplyId reply) {
        return new Part(reply, 0, 1);
    }

    /** True where the reply leaves as one. */
    public boolean isWhole() {
        return of == 1;
    }

    /** True where something of the reply is to leave after this. */
    public boolean isFollowed() {
        return number < of - 1;
    }
}
