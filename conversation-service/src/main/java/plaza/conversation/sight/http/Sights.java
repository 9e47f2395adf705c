package plaza.conversation.sight.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.SiteScope;

/** What the present caller sees, by the token alone. */
@RequestScoped
public class Sights {

    private final CurrentPrincipal principal;

    Sights(CurrentPrincipal principal) {
        this.principal = principal;
    }

    /** The sight of the caller. */
    public Sight get() {
        Principal caller = principal.get();
        return Sight.of(caller.subject(), caller.roles(), granted(caller.sites()));
    }

    private static Sight.Oversight granted(SiteScope scope) {
        return switch (scope) {
            case SiteScope.All _ -> new Sight.Oversight.Everything();
            case SiteScope.These these ->
                new Sight.Oversight.Sites(
                        these.slugs().stream().map(Site::new).collect(Collectors.toUnmodifiableSet()));
        };
    }
}
