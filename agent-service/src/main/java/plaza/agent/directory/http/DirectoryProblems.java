package plaza.agent.directory.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import plaza.platform.web.ProblemType;

/** What the directory refuses. */
public final class DirectoryProblems {

    /** The token is good, but the directory knows no agent of its subject (DESIGN 4.9). */
    public static final ProblemType NOT_REGISTERED =
            new ProblemType("agent", "agent-not-registered", 403, "Nobody of this token's subject is an agent here");

    private DirectoryProblems() {}

    static HttpProblem notRegistered() {
        return NOT_REGISTERED.because(
                "the directory has no active agent with the subject of this token;" + " ask a supervisor to add you");
    }
}
