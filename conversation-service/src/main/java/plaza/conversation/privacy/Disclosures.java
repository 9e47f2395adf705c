package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.vocabulary.model.Site;

/** What brands show in public of their own. */
public interface Disclosures {

    /** All of a brand, by kind and value. */
    Uni<List<Disclosure>> list(String brand);

    /** Of a brand, that one. */
    Uni<Optional<Disclosure>> find(String brand, UUID id);

    /** Keeps it, with who let it stand in the audit trail; gives the one that was there before, where it was. */
    Uni<Disclosure> add(Disclosure disclosure);

    /** Takes it back, with who did in the audit trail. */
    Uni<Void> remove(Disclosure disclosure, String by);

    /** The home sites of the brand's accounts; none where nobody told of the brand. */
    Uni<Set<Site>> sites(String brand);
}
