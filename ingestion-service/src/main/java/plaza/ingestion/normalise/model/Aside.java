package plaza.ingestion.normalise.model;

import java.util.Optional;
import plaza.ingestion.channel.model.NetworkId;

/**
 * A part of a payload to be set aside for a person, so that it can be replayed alone.
 *
 * @param part which part: a JSON pointer, or an account; empty for the whole
 * @param reason a stable word
 * @param detail which rule it broke and what to do; no text of the payload
 * @param payload the part alone; empty where the whole payload is needed
 * @param onlyAccount where the whole payload is needed, but only for this account
 */
public record Aside(
        String part, String reason, String detail, Optional<String> payload, Optional<NetworkId> onlyAccount) {}
