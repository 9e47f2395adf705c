package plaza.workspace.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which store of sessions runs. */
@ApplicationScoped
class SessionsWiring {

    @Produces
    @Singleton
    Sessions sessions() {
        return new InMemorySessions();
    }
}
