package plaza.conversation.calendar.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Things that carry their version as ETag, and are changed only by who has seen the newest. */
public final class Editions {

    public static final ProblemType CHANGED_MEANWHILE =
            new ProblemType("conversation", "changed-meanwhile", 412, "Somebody changed it since you read it");

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Editions() {}

    /** The version that a header {@code If-Match} names; a 400 problem where it names none. */
    public static long seen(@Nullable String ifMatch) {
        Matcher matcher = TAG.matcher(ifMatch == null ? "" : ifMatch.strip());
        if (!matcher.matches()) {
            throw CommonProblems.invalid(
                    "header/If-Match", "send the ETag of the version that you read as If-Match, such as \"3\"");
        }
        return Long.parseLong(matcher.group(1));
    }

    /** It as it is, with its version. */
    public static Response ok(Object body, long version) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** It as it was added, with its version and where it is. */
    public static Response created(String path, Object body, long version) {
        return Response.created(URI.create(path)).entity(body).tag(tag(version)).build();
    }

    /** Somebody was faster. */
    public static HttpProblem overtaken(long version) {
        return CHANGED_MEANWHILE.because("it is at version " + version + " by now; read it and decide again");
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
