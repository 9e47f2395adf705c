package plaza.ingestion.care.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.TokenFacts;

/**
 * How an account stands with its network, as it was last asked.
 *
 * @param checkedAt when that was; empty where nobody has asked yet
 * @param token empty where it was not told
 * @param missing what the network does not tell us of, although we need it
 * @param trouble why the last question was not answered
 */
public record Standing(
        Optional<Instant> checkedAt, Optional<Token> token, Optional<Missing> missing, Optional<String> trouble) {

    /** Nobody has asked yet. */
    public static final Standing UNKNOWN =
            new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What is kept of a token's facts. */
    public record Token(
            boolean isValid, Optional<Instant> endsAt, Optional<Instant> dataAccessEndsAt, List<String> scopes) {

        public Token {
            scopes = List.copyOf(scopes);
        }

        static Token of(TokenFacts facts) {
            return new Token(facts.isValid(), facts.endsAt(), facts.dataAccessEndsAt(), facts.scopes());
        }
    }

    /**
     * @param fields by the network's names
     * @param since when that was found
     */
    public record Missing(List<String> fields, Instant since) {

        public Missing {
            fields = List.copyOf(fields);
        }
    }

    /** The network told how good the token is. */
    public Standing holding(TokenFacts facts, Instant now) {
        return new Standing(Optional.of(now), Optional.of(Token.of(facts)), missing, Optional.empty());
    }

    /** It told what it tells; what was missing before is missing since then. */
    public Standing told(List<String> missingFields, Instant now) {
        Optional<Missing> still = missingFields.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Missing(missingFields, missing.map(Missing::since).orElse(now)));
        return new Standing(Optional.of(now), token, still, Optional.empty());
    }

    /** It did not answer; what was known stands. */
    public Standing troubled(String why) {
        return new Standing(checkedAt, token, missing, Optional.of(why));
    }
}
