package plaza.workspace.session.model;

import java.time.Instant;
import java.util.Set;

/**
 * Who is logged in, by the access token. The page shows by it what may be of use; what is allowed, each service decides
 * for itself.
 *
 * @param name what people call them
 * @param subject the token's {@code sub}: an agent is known by it
 * @param sites slugs of sites, or {@code *}
 * @param expiresAt when the present tokens end; they are renewed before
 */
public record Person(String name, String subject, Set<String> roles, Set<String> sites, Instant expiresAt) {

    /** The role of those who answer customers, and whose presence counts. */
    public static final String AGENT = "agent";

    public Person {
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
