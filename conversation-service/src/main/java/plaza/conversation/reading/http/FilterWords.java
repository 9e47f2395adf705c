package plaza.conversation.reading.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to, in the words of the address. */
public class FilterWords {

    @Parameter(
            description =
                    "2 to 100 characters: words that stand in one message, whatever their endings, case and accents;"
                            + " in quotes, words that follow one another")
    @QueryParam("text")
    @Nullable String text;

    @Parameter(description = "slug of a site")
    @QueryParam("site")
    @Nullable String site;

    @Parameter(description = "a network")
    @QueryParam("channel")
    @Nullable String channel;

    @Parameter(description = "whose turn it is")
    @QueryParam("turn")
    @Nullable String turn;

    @Parameter(description = "open: those that are neither closed nor only listened to")
    @QueryParam("state")
    @Nullable String state;

    @Parameter(description = "me, nobody, or the id of an agent")
    @QueryParam("owner")
    @Nullable String owner;

    @Parameter(description = "our id of a customer: their conversations")
    @QueryParam("customer")
    @Nullable String customer;

    @Parameter(description = "a moment (ISO 8601): somebody waits, and the answer is due before it")
    @QueryParam("dueBefore")
    @Nullable String dueBefore;

    @Parameter(
            description = "missing: what went from public to private and whose end whoever reads there does not know,"
                    + " closed or not")
    @QueryParam("publicEnding")
    @Nullable String publicEnding;
}
