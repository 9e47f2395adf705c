package plaza.ingestion.attachment.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.platform.web.ProblemType;

/** Refusals of files. */
final class FileProblems {

    static final ProblemType NOT_AVAILABLE =
            new ProblemType("ingestion", "attachment-not-available", 409, "The attachment cannot be opened");

    private FileProblems() {}

    /** It is known, and not to be opened: not yet, or never. */
    static HttpProblem notAvailable(MessageFile file) {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("state", file.state().label());
        if (file.state() instanceof FileState.Refused refused) {
            members.put("reason", refused.reason().label());
        }
        return NOT_AVAILABLE.because(
                "attachment " + file.order().id() + " is " + file.state().label()
                        + "; only stored ones are given out: see its state",
                members);
    }
}
