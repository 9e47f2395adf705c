package plaza.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.facebook.Facebook;

/** The registry: one line a channel. */
@ApplicationScoped
class ChannelWiring {

    @Produces
    @Singleton
    Channels channels() {
        return new Channels(List.of(new Facebook()));
    }
}
