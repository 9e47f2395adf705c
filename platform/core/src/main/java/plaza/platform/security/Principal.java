package plaza.platform.security;

import java.time.Instant;
import java.util.Set;

/**
 * Who is asking, by the token alone.
 *
 * @param subject the token's {@code sub}: an agent is known by it
 * @param name what people call them, for pages, never for logs
 * @param roles of {@link Role}
 * @param sites what they may see
 * @param expiresAt when the token ends: streams end with it. Real time, never the movable clock
 */
public record Principal(String subject, String name, Set<String> roles, SiteScope sites, Instant expiresAt) {

    public Principal {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** True when any of these roles is there. */
    public boolean hasAny(String... any) {
        for (String role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
