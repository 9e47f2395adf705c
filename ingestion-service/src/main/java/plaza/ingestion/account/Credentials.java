package plaza.ingestion.account;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;

/** What opens our accounts at their networks; encrypted where it lies. Called within a session. */
public interface Credentials {

    /** What opens this account, if we have it. */
    Uni<Optional<Credential>> find(AccountRef account);

    /** Takes the place of what there was. */
    Uni<Void> replace(AccountRef account, Secret token, Instant at);

    /** Adds it where there is none yet; replicas may try at one time. */
    Uni<Void> addIfNone(AccountRef account, Secret token, Instant at);
}
