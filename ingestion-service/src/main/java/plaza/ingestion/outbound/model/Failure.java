package plaza.ingestion.outbound.model;

import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;

/**
 * A network told that it failed to deliver something of ours.
 *
 * @param message its id of what was sent
 * @param code its number for the reason, as it wrote it
 */
public record Failure(AccountRef account, NetworkId message, Optional<String> code) {

    private static final int LONGEST_NUMBER = 9;

    /** The code where it is a number; what networks write there is theirs. */
    public Optional<Integer> number() {
        return code.filter(text -> text.length() <= LONGEST_NUMBER && text.matches("[0-9]+"))
                .map(Integer::valueOf);
    }
}
