package plaza.platform.testing.openapi;

import java.util.Set;

/** Who may call an operation, as the document says. */
public sealed interface Access {

    /** No token is asked for. */
    record Open() implements Access {}

    /** A token is asked for, but no role is named. */
    record AnyRole() implements Access {}

    /** A token with one of these roles is asked for. */
    record OneOf(Set<String> roles) implements Access {

        public OneOf {
            roles = Set.copyOf(roles);
        }
    }
}
