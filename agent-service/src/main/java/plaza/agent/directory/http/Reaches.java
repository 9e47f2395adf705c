package plaza.agent.directory.http;

import java.util.stream.Collectors;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;
import plaza.platform.security.Principal;
import plaza.platform.security.SiteScope;

/** The reach that a token gives. */
public final class Reaches {

    private Reaches() {}

    public static Reach of(Principal principal) {
        return switch (principal.sites()) {
            case SiteScope.All() -> new Reach.Everywhere();
            case SiteScope.These these ->
                new Reach.Only(these.slugs().stream().map(Site::new).collect(Collectors.toUnmodifiableSet()));
        };
    }
}
