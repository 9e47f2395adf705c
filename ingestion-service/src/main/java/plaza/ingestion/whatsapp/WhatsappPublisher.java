package plaza.ingestion.whatsapp;

import java.io.InputStream;
import java.time.Instant;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.graph.model.GraphError;
import plaza.ingestion.whatsapp.network.WhatsappSendings;

/** Speaks as a WhatsApp number. Only webhooks tell what became of a message. */
public final class WhatsappPublisher implements Publisher {

    private static final ChannelName WHATSAPP = new ChannelName("whatsapp");

    private final WhatsappSendings number;

    public WhatsappPublisher(WhatsappSendings number) {
        this.number = number;
    }

    @Override
    public ChannelName channel() {
        return WHATSAPP;
    }

    @Override
    public Told publish(Draft draft, Secret token) {
        return number.send(draft, token);
    }

    @Override
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return number.upload(draft, file, bytes, token);
    }

    @Override
    public RefusalReason undelivered(int code) {
        return new GraphError(code, null).undelivered();
    }

    @Override
    public Surroundings look(Draft draft, Instant since, Secret token) {
        return new Surroundings.Mute();
    }
}
