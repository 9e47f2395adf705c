package plaza.ingestion.graph.network;

import java.util.Optional;
import java.util.function.Function;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Usage;
import plaza.ingestion.graph.model.ErrorMeaning;
import plaza.ingestion.graph.model.GraphError;

/** From what came back over the wire to what it means. Decides by status, code and subcode, never by text. */
final class GraphAnswers {

    private static final int TOO_MANY_REQUESTS = 429;

    private GraphAnswers() {}

    /**
     * @param made finds what was made or done in an answer that is a success
     */
    static Told of(GraphExchange exchange, Function<GraphReply, Optional<NetworkId>> made) {
        return exchange.reply()
                .map(reply -> new Told(ofReply(reply, made), GraphJson.usage(reply)))
                .orElseGet(() -> new Told(silent(exchange), Usage.NONE));
    }

    private static Answer silent(GraphExchange exchange) {
        return exchange.isUnsent() ? new Answer.NotSent(exchange.broke()) : new Answer.Unclear(exchange.broke());
    }

    private static Answer ofReply(GraphReply reply, Function<GraphReply, Optional<NetworkId>> made) {
        Optional<GraphError> error = GraphJson.error(reply);
        if (error.isPresent()) {
            return ofError(error.get(), reply);
        }
        if (reply.status() == TOO_MANY_REQUESTS) {
            return new Answer.Limited(GraphJson.retryAfter(reply));
        }
        if (!reply.isSuccess()) {
            return new Answer.Unclear("http-" + reply.status());
        }
        return made.apply(reply).<Answer>map(Answer.Published::new).orElseGet(() -> new Answer.Unclear("no-id"));
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
            case UNREACHABLE -> refused(RefusalReason.UNREACHABLE, error);
            case MISCONFIGURED -> refused(RefusalReason.NOT_CONFIGURED, error);
            case BAD_INPUT -> refused(RefusalReason.BAD_INPUT, error);
            case UNCLEAR -> new Answer.Unclear("code-" + error.code());
        };
    }

    private static Answer refused(RefusalReason reason, GraphError error) {
        return new Answer.Refused(cause(reason, error));
    }

    /** Why nothing can be seen. */
    static Surroundings blindness(GraphExchange exchange) {
        Optional<GraphError> error = exchange.reply().flatMap(GraphJson::error);
        if (error.isEmpty()) {
            return new Surroundings.Unseen(
                    exchange.reply().map(reply -> "http-" + reply.status()).orElseGet(exchange::broke));
        }
        ErrorMeaning meaning = error.get().meaning();
        if (meaning == ErrorMeaning.UNAUTHORISED) {
            return new Surroundings.Unauthorised();
        }
        return meaning == ErrorMeaning.TARGET_GONE
                ? new Surroundings.Gone(cause(RefusalReason.TARGET_GONE, error.get()))
                : new Surroundings.Unseen("code-" + error.get().code());
    }

    /** Why a question was not answered. */
    static <T> Finding<T> untold(GraphExchange exchange) {
        Optional<GraphError> error = exchange.reply().flatMap(GraphJson::error);
        if (error.isEmpty()) {
            boolean isLimited = exchange.reply()
                    .filter(reply -> reply.status() == TOO_MANY_REQUESTS)
                    .isPresent();
            return isLimited
                    ? new Finding.Limited<>()
                    : new Finding.Untold<>(exchange.reply()
                            .map(reply -> "http-" + reply.status())
                            .orElseGet(exchange::broke));
        }
        ErrorMeaning meaning = error.get().meaning();
        if (meaning == ErrorMeaning.UNAUTHORISED) {
            return new Finding.Unauthorised<>();
        }
        return meaning == ErrorMeaning.LIMITED
                ? new Finding.Limited<>()
                : new Finding.Untold<>("code-" + error.get().code());
    }

    private static RefusalCause cause(RefusalReason reason, GraphError error) {
        return new RefusalCause(reason, error.code(), error.subcode());
    }
}
