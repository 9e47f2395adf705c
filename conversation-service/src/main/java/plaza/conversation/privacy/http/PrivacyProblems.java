package plaza.conversation.privacy.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import plaza.conversation.privacy.model.DisclosureOutcome;
import plaza.conversation.privacy.model.Place;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** Refusals for the sake of people's data, as problems. */
public final class PrivacyProblems {

    public static final ProblemType PERSONAL_DATA = new ProblemType(
            "conversation", "personal-data-in-public", 422, "The words would show somebody's data in public");
    public static final ProblemType BRAND_BEYOND_SITES = new ProblemType(
            "conversation", "brand-beyond-sites", 403, "The brand speaks for more sites than the token includes");
    public static final ProblemType TOO_MANY =
            new ProblemType("conversation", "too-many-disclosures", 422, "The brand shows as much as it may");

    private PrivacyProblems() {}

    /** Nothing leaves; each place is told. */
    public static HttpProblem inPublic(List<Place> places) {
        return PERSONAL_DATA.because(
                "personal data stands at " + places.size() + " places; take it out, or answer in private",
                Map.of("places", places.stream().map(PlaceResponse::of).toList()));
    }

    /** Whoever changes something of a brand includes all of its sites. */
    public static HttpProblem beyondSites(String brand) {
        return BRAND_BEYOND_SITES.because(
                "brand " + brand + " concerns other sites too; ask somebody whose token includes all of them");
    }

    static HttpProblem of(DisclosureOutcome.Refused refusal, String brand) {
        return switch (refusal) {
            case DisclosureOutcome.NotVisible _ -> CommonProblems.notFound("brand or disclosure of", brand);
            case DisclosureOutcome.BeyondSites beyond -> beyondSites(beyond.brand());
            case DisclosureOutcome.TooBroad broad ->
                CommonProblems.invalid(
                        "body/value",
                        "this does not say enough to be a " + broad.kind().label()
                                + " of the brand's own, or is longer than 100 characters");
            case DisclosureOutcome.TooMany many ->
                TOO_MANY.because(
                        "a brand shows at most " + many.most() + "; withdraw what is no longer needed",
                        Map.of("limit", many.most()));
        };
    }
}
