package plaza.agent.assignment.model;

/**
 * How far a piece of work has come in the streams that tell of it.
 *
 * @param heard {@code sequence} of the last event of the conversation that took effect
 * @param told {@code sequence} of the last event that we told of it
 * @param version of the row, grows with each change
 */
public record Progress(long heard, long told, long version) {

    static Progress starting(long heard) {
        return new Progress(heard, 0, 0);
    }

    Progress hearing(long sequence) {
        return new Progress(Math.max(heard, sequence), told, version);
    }

    Progress telling(int facts) {
        return new Progress(heard, told + facts, version);
    }
}
