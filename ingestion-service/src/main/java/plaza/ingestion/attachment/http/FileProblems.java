package plaza.ingestion.attachment.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.platform.web.ProblemType;

/** Refusals of files. */
public final class FileProblems {

    static final ProblemType NOT_AVAILABLE =
            new ProblemType("ingestion", "attachment-not-available", 409, "The attachment cannot be opened");

    public static final ProblemType TOO_LARGE =
            new ProblemType("ingestion", "attachment-too-large", 413, "The file is larger than is taken");
    static final ProblemType WRONG_TYPE =
            new ProblemType("ingestion", "attachment-wrong-type", 422, "Files of this type are not taken");
    static final ProblemType INFECTED =
            new ProblemType("ingestion", "attachment-infected", 422, "The scanner found something in the file");
    static final ProblemType NOT_SCANNED =
            new ProblemType("ingestion", "attachment-not-scanned", 503, "The scanner does not answer");
    static final ProblemType TOO_MANY =
            new ProblemType("ingestion", "attachment-too-many", 429, "Too many files wait for a reply");

    private FileProblems() {}

    static HttpProblem tooLarge(long most) {
        return TOO_LARGE.because("a file has at most " + most + " bytes; send a smaller one", Map.of("limit", most));
    }

    static HttpProblem wrongType() {
        return WRONG_TYPE.because(
                "by its first bytes this is no picture, sound, film or document that is taken; an empty file is none");
    }

    static HttpProblem infected() {
        return INFECTED.because("the file is not kept; have the machine that it comes from looked through");
    }

    static HttpProblem notScanned() {
        return NOT_SCANNED.because("nothing leaves that was not looked through; try again in a moment");
    }

    static HttpProblem tooMany(int most) {
        return TOO_MANY.because(
                "you have " + most + " files here that no reply took along; they are forgotten within a day",
                Map.of("limit", most));
    }

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
