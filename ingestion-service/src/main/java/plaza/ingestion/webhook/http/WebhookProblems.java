package plaza.ingestion.webhook.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import plaza.ingestion.channel.model.HandshakeRefusal;
import plaza.ingestion.webhook.model.Receipt;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** What a network, or somebody who plays one, is told when a webhook is not taken. */
public final class WebhookProblems {

    public static final ProblemType HANDSHAKE_REFUSED =
            new ProblemType("ingestion", "handshake-refused", 403, "The handshake is refused");
    public static final ProblemType SIGNATURE_REFUSED =
            new ProblemType("ingestion", "signature-refused", 401, "The body is not signed with a secret of this app");
    public static final ProblemType EMPTY_BODY =
            new ProblemType("ingestion", "empty-body", 400, "The webhook says nothing");
    public static final ProblemType NOT_DURABLE =
            new ProblemType("ingestion", "not-durable", 503, "The webhook could not be kept; send it again");

    /** All of this context. */
    public static final List<ProblemType> ALL = List.of(HANDSHAKE_REFUSED, SIGNATURE_REFUSED, EMPTY_BODY, NOT_DURABLE);

    private static final int RETRY_AFTER_SECONDS = 5;

    private WebhookProblems() {}

    static HttpProblem of(HandshakeRefusal why) {
        return HANDSHAKE_REFUSED.because(why.rule());
    }

    static HttpProblem unknown(String channel, String app) {
        return CommonProblems.NOT_FOUND.because("no webhook for channel " + channel + " and app " + app
                + "; see plaza.webhook.apps in the configuration");
    }

    static HttpProblem of(Receipt receipt, String channel, String app, long maxBody) {
        return switch (receipt) {
            case UNKNOWN_CHANNEL, UNKNOWN_APP -> unknown(channel, app);
            case TOO_LARGE -> CommonProblems.TOO_LARGE.because("a webhook has at most " + maxBody + " bytes");
            case SIGNATURE_MISSING -> SIGNATURE_REFUSED.because("the signature's header is missing");
            case SIGNATURE_WRONG ->
                SIGNATURE_REFUSED.because("the signature does not fit these bytes and the secrets of app " + app);
            case EMPTY_BODY -> EMPTY_BODY.because("the body is empty");
            case NOT_DURABLE -> notDurable();
            case ACCEPTED -> throw new IllegalStateException("an accepted webhook is no problem");
        };
    }

    private static HttpProblem notDurable() {
        return HttpProblem.builder()
                .withType(NOT_DURABLE.uri())
                .withTitle(NOT_DURABLE.title())
                .withStatus(NOT_DURABLE.status())
                .withDetail("the raw log did not confirm in time; nothing is lost if the webhook is sent again")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
