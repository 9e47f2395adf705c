package plaza.ingestion.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Answers a network that wants to know whether an address is ours. */
@ApplicationScoped
public class AnswerHandshake {

    private static final Logger LOG = Logger.getLogger(AnswerHandshake.class);

    private final Channels channels;
    private final Apps apps;
    private final WebhookCounts counts;

    AnswerHandshake(Channels channels, Apps apps, WebhookCounts counts) {
        this.channels = channels;
        this.apps = apps;
        this.counts = counts;
    }

    /** The answer; empty where there is no such channel or app. */
    public Optional<HandshakeAnswer> answer(String channel, String app, Map<String, String> query) {
        Optional<HandshakeAnswer> answer =
                channels.find(channel).flatMap(known -> apps.find(app).map(ours -> known.handshake(query, ours)));
        note(channel, answer);
        return answer;
    }

    private void note(String channel, Optional<HandshakeAnswer> answer) {
        String outcome = answer.map(AnswerHandshake::label).orElse("handshake_unknown_address");
        counts.count(channel, outcome);
        if (answer.isPresent()) {
            LOG.info(LogLine.of("a handshake was answered")
                    .with(LogKey.CHANNEL, channel)
                    .with(LogKey.OUTCOME, outcome));
        }
    }

    private static String label(HandshakeAnswer answer) {
        return switch (answer) {
            case HandshakeAnswer.Accepted accepted -> "handshake_accepted";
            case HandshakeAnswer.Refused refused -> refused.why().label();
        };
    }
}
