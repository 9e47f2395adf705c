package plaza.ingestion.channel.model;

import java.util.List;

/**
 * What one question brought.
 *
 * @param payload as the network's webhook would have told it; empty where there is nothing to tell
 * @param things how many things it tells
 * @param next what is to be asked for the rest
 */
public record Recalled(byte[] payload, int things, List<Question> next) {

    public Recalled {
        next = List.copyOf(next);
    }
}
