package plaza.ingestion.silence.model;

import java.time.Instant;
import plaza.ingestion.account.model.Slug;

/**
 * A brand of which nothing leaves.
 *
 * @param since when that was decided
 * @param by whose decision it was: the subject of their token
 * @param name what people call them
 * @param reason in their words
 */
public record Silence(Slug brand, Instant since, String by, String name, String reason) {}
