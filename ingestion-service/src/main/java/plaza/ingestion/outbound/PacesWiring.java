package plaza.ingestion.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The paces of this process: its dispatcher's, and of whoever calls beside it. */
@ApplicationScoped
class PacesWiring {

    @Produces
    @Singleton
    Paces paces(OutboundSettings settings) {
        return new Paces(settings.mostPerSecond());
    }
}
