package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.silence.model.OnTheWay;
import plaza.ingestion.silence.model.Silence;

/** The brands of which nothing leaves. Called within a session. */
public interface Silences {

    /** All that stand. */
    Uni<List<Silence>> list();

    /** Whether the account's brand is silenced at the moment. */
    Uni<Boolean> covers(AccountRef account);

    /**
     * The same within the transaction in which something is let leave: until that has ended, {@link #awaitDepartures()}
     * waits.
     */
    Uni<Boolean> stops(AccountRef account);

    /** Ends when every transaction has ended that was letting something leave; fails where that takes too long. */
    Uni<Void> awaitDepartures();

    /** Silences the brand, unless it is silent already; false then. */
    Uni<Boolean> add(Silence silence);

    /** Lets the brand speak again; false where it was not silenced. */
    Uni<Boolean> remove(Slug brand);

    /** What is to leave of each brand that has any. */
    Uni<Map<Slug, OnTheWay>> countOnTheWay();
}
