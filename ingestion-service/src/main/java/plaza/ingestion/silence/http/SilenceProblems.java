package plaza.ingestion.silence.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import plaza.platform.web.ProblemType;

/** Why a brand is not silenced, and not let speak. */
public final class SilenceProblems {

    public static final ProblemType BRAND_BEYOND_SITES = new ProblemType(
            "ingestion", "brand-beyond-sites", 403, "The brand speaks for more sites than the token includes");

    /** All of this feature. */
    public static final List<ProblemType> ALL = List.of(BRAND_BEYOND_SITES);

    private SilenceProblems() {}

    static HttpProblem beyondSites(String brand) {
        return BRAND_BEYOND_SITES.because(
                "brand " + brand + " concerns other sites too; ask somebody whose token includes all of them");
    }
}
