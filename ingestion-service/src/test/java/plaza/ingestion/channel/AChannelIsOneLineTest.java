package plaza.ingestion.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.facebook.FacebookPublisher;
import plaza.ingestion.facebook.network.PageSendings;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.whatsapp.WhatsApp;

class AChannelIsOneLineTest {

    private static final Publisher VOICE = new FacebookPublisher(new PageSendings(new GraphApi(
            URI.create("http://localhost:1"), Duration.ofSeconds(1), Duration.ofSeconds(1), Optional.empty())));

    private final Channels channels = new Channels(List.of(new Facebook(VOICE), new WhatsApp()));

    @Test
    void it_is_found_by_its_name() {
        assertThat(channels.find("whatsapp")).isPresent();
        assertThat(channels.find("hovercraft")).isEmpty();
    }

    @Test
    void it_brings_the_one_who_speaks_there() {
        Publishers publishers = Publishers.of(channels);

        assertThat(publishers.find(new ChannelName("facebook"))).contains(VOICE);
        assertThat(publishers.find(new ChannelName("whatsapp"))).isEmpty();
    }
}
