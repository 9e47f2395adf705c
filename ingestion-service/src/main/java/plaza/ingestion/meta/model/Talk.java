package plaza.ingestion.meta.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;

/**
 * In which private talk of ours something happened, by whom and when.
 *
 * @param account ours
 * @param peer the other person; null where the network names nobody
 * @param group the group in which they speak, null between two
 * @param ours true where our own account acted, whatever app it used
 * @param at by the network's clock; null where it tells no time
 */
public record Talk(
        AccountRef account,
        @Nullable Person peer,
        @Nullable NetworkId group,
        boolean ours,
        @Nullable Instant at) {

    /** With whom: the group, or the person. */
    @Nullable NetworkId side() {
        if (group != null) {
            return group;
        }
        return peer == null ? null : peer.id();
    }

    /** Who acted. */
    @Nullable Person actor() {
        return ours ? new Person(account.id(), null) : peer;
    }
}
