package plaza.ingestion.channel.model;

import java.util.List;

/**
 * What can be done on a channel and within which limits: data that goes out with each account (DESIGN.md 4.19).
 *
 * @param acts open text: comment-reply, hide, delete, like, private-reply, direct-message
 * @param maxTextLength characters in one public reply
 */
public record Capabilities(List<String> acts, int maxTextLength) {

    public Capabilities {
        acts = List.copyOf(acts);
    }
}
