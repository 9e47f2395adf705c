package plaza.ingestion.facebook.network;

import java.util.Optional;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.facebook.model.GraphError;

/** From what came back over the wire to what it means. Decides by status, code and subcode, never by text. */
final class GraphAnswers {

    private static final int TOO_MANY_REQUESTS = 429;

    private GraphAnswers() {}

    /**
     * @param id what restfb took for the id of what was published
     */
    static Answer of(GraphExchange exchange, Optional<NetworkId> id) {
        return exchange.reply()
                .map(reply -> ofReply(reply, id))
                .orElseGet(() -> exchange.isUnsent()
                        ? new Answer.NotSent(exchange.broke())
                        : new Answer.Unclear(exchange.broke()));
    }

    private static Answer ofReply(GraphReply reply, Optional<NetworkId> id) {
        Optional<GraphError> error = GraphJson.error(reply);
        if (error.isPresent()) {
            return ofError(error.get(), reply);
        }
        if (reply.status() == TOO_MANY_REQUESTS) {
            return new Answer.Limited(GraphJson.retryAfter(reply));
        }
        if (reply.isSuccess() && id.isPresent()) {
            return new Answer.Published(id.get());
        }
        return new Answer.Unclear(reply.isSuccess() ? "no-id" : "http-" + reply.status());
    }

    private static Answer ofError(GraphError error, GraphReply reply) {
        return switch (error.meaning()) {
            case UNAUTHORISED -> new Answer.Unauthorised();
            case LIMITED -> new Answer.Limited(GraphJson.retryAfter(reply));
            case PAUSED -> new Answer.Paused();
            case TARGET_GONE -> refused(RefusalReason.TARGET_GONE, error);
            case OUTSIDE_WINDOW -> refused(RefusalReason.OUTSIDE_WINDOW, error);
            case ALREADY_REPLIED -> refused(RefusalReason.ALREADY_REPLIED, error);
            case NOT_PERMITTED -> refused(RefusalReason.NOT_PERMITTED, error);
            case BAD_INPUT -> refused(RefusalReason.BAD_INPUT, error);
            case UNCLEAR -> new Answer.Unclear("code-" + error.code());
        };
    }

    private static Answer refused(RefusalReason reason, GraphError error) {
        return new Answer.Refused(cause(reason, error));
    }

    static RefusalCause cause(RefusalReason reason, GraphError error) {
        return new RefusalCause(reason, error.code(), error.subcode());
    }
}
