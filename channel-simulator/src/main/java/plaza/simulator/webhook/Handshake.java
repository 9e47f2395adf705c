package plaza.simulator.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import plaza.simulator.network.Subscription;

/** The handshake with which a network makes sure that the address of its webhooks wants them. */
@ApplicationScoped
public class Handshake {
    private static final int OK = 200;

    private final ProductCalls product;
    private final RandomGenerator chance;

    Handshake(ProductCalls product, RandomGenerator chance) {
        this.product = product;
        this.chance = chance;
    }

    /**
     * How it went.
     *
     * @param verified whether the product echoed the challenge, and nothing else, with 200
     * @param status 0 where the product could not be reached
     * @param answered the start of what it answered, or why it could not be reached
     */
    public record Result(boolean verified, int status, String contentType, String challenge, String answered) {}

    public Uni<Result> with(Subscription subscription) {
        String challenge = Integer.toString(chance.nextInt(100_000_000, Integer.MAX_VALUE));
        String path = subscription.path() + "?hub.mode=subscribe&hub.challenge=" + challenge + "&hub.verify_token="
                + URLEncoder.encode(subscription.verifyToken(), StandardCharsets.UTF_8);
        return Uni.createFrom()
                .completionStage(() -> product.get(path).toCompletionStage())
                .map(answer -> result(challenge, answer))
                .onFailure()
                .recoverWithItem(failure -> new Result(false, 0, "", challenge, String.valueOf(failure.getMessage())));
    }

    private static Result result(String challenge, ProductCalls.Answer answer) {
        boolean verified = answer.status() == OK && answer.body().equals(challenge);
        return new Result(verified, answer.status(), answer.contentType(), challenge, start(answer.body()));
    }

    private static String start(String body) {
        return body.length() > 200 ? body.substring(0, 200) : body;
    }
}
