package plaza.ingestion.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;

/** What opens the files of networks that ask who fetches them. */
@ApplicationScoped
class FileTokens {

    private final Credentials credentials;

    FileTokens(Credentials credentials) {
        this.credentials = credentials;
    }

    @WithSession
    Uni<Optional<Secret>> find(AccountRef account) {
        return credentials.find(account).map(found -> found.map(Credential::token));
    }
}
