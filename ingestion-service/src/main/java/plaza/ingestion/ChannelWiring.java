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
import plaza.ingestion.facebook.FacebookHistorian;
import plaza.ingestion.facebook.FacebookPublisher;
import plaza.ingestion.facebook.FacebookWords;
import plaza.ingestion.facebook.network.PageHistory;
import plaza.ingestion.facebook.network.PageSendings;
import plaza.ingestion.facebook.network.PageWords;
import plaza.ingestion.graph.GraphSettings;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphUpkeep;
import plaza.ingestion.instagram.Instagram;
import plaza.ingestion.instagram.InstagramHistorian;
import plaza.ingestion.instagram.InstagramPublisher;
import plaza.ingestion.instagram.InstagramWordReader;
import plaza.ingestion.instagram.network.InstagramHistory;
import plaza.ingestion.instagram.network.InstagramMentionWords;
import plaza.ingestion.instagram.network.InstagramSendings;
import plaza.ingestion.messenger.network.TalkHistory;
import plaza.ingestion.meta.MetaCaretaker;
import plaza.ingestion.webhook.Apps;
import plaza.ingestion.whatsapp.WhatsApp;
import plaza.ingestion.whatsapp.WhatsappCaretaker;
import plaza.ingestion.whatsapp.WhatsappPublisher;
import plaza.ingestion.whatsapp.WhatsappShelf;
import plaza.ingestion.whatsapp.network.WhatsappSendings;
import plaza.ingestion.whatsapp.network.WhatsappTemplates;

/** The registry: one line a channel (docs/adding-a-channel.md). */
@ApplicationScoped
class ChannelWiring {

    @Produces
    @Singleton
    Channels channels(GraphSettings settings, Apps apps) {
        GraphApi graph = graph(settings, apps);
        GraphUpkeep upkeep = new GraphUpkeep(graph);
        return new Channels(List.of(
                new Facebook(
                        new FacebookPublisher(new PageSendings(graph)),
                        new MetaCaretaker(upkeep, Facebook.NEEDS),
                        new FacebookHistorian(new PageHistory(graph), new TalkHistory(graph, "page", "messenger")),
                        new FacebookWords(new PageWords(graph))),
                new Instagram(
                        new InstagramPublisher(new InstagramSendings(graph)),
                        new MetaCaretaker(upkeep, Instagram.NEEDS),
                        new InstagramHistorian(
                                new InstagramHistory(graph), new TalkHistory(graph, "instagram", "instagram")),
                        new InstagramWordReader(new InstagramMentionWords(graph))),
                new WhatsApp(
                        new WhatsappPublisher(new WhatsappSendings(graph)),
                        graph::file,
                        new WhatsappCaretaker(upkeep, new WhatsappShelf(new WhatsappTemplates(graph))))));
    }

    @Produces
    @Singleton
    Publishers publishers(Channels channels) {
        return Publishers.of(channels);
    }

    private static GraphApi graph(GraphSettings graph, Apps apps) {
        Optional<Secret> appSecret = graph.appSecret().map(Secret::of).or(() -> apps.find(AppName.DEFAULT.value())
                .map(app -> app.secrets().getFirst()));
        return new GraphApi(graph.url(), graph.connectWithin(), graph.answerWithin(), graph.uploadWithin(), appSecret);
    }
}
