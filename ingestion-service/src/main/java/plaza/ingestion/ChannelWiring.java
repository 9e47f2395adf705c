package plaza.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.facebook.FacebookPublisher;
import plaza.ingestion.facebook.GraphSettings;
import plaza.ingestion.facebook.network.GraphPage;
import plaza.ingestion.instagram.Instagram;
import plaza.ingestion.webhook.Apps;
import plaza.ingestion.whatsapp.WhatsApp;

/** The registry: one line a channel (docs/adding-a-channel.md). */
@ApplicationScoped
class ChannelWiring {

    @Produces
    @Singleton
    Channels channels(GraphSettings graph, Apps apps) {
        return new Channels(List.of(
                new Facebook(new FacebookPublisher(graph(graph, apps))), //
                new Instagram(),
                new WhatsApp()));
    }

    @Produces
    @Singleton
    Publishers publishers(Channels channels) {
        return Publishers.of(channels);
    }

    private static GraphPage graph(GraphSettings graph, Apps apps) {
        Optional<Secret> appSecret = graph.appSecret().map(Secret::of).or(() -> apps.find(AppName.DEFAULT.value())
                .map(app -> app.secrets().getFirst()));
        return new GraphPage(graph.url(), graph.connectWithin(), graph.answerWithin(), appSecret);
    }
}
