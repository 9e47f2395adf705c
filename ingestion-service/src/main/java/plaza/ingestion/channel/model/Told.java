package plaza.ingestion.channel.model;

/** What a network told us: what became of the attempt, and how much of its limits we have used. */
public record Told(Answer answer, Usage usage) {

    /** An answer that was not the network's, or that told nothing of limits. */
    public static Told of(Answer answer) {
        return new Told(answer, Usage.NONE);
    }
}
