package plaza.platform.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.openapi.Operation;

/** Everything that is tried on one protected operation. */
final class Tries {

    private final WalkPlan plan;
    private final Operation operation;
    private final Caller caller;
    private final List<String> allowed;

    Tries(WalkPlan plan, Operation operation, Caller caller, List<String> allowed) {
        this.plan = plan;
        this.operation = operation;
        this.caller = caller;
        this.allowed = allowed;
    }

    Stream<DynamicTest> tests() {
        return Stream.of(withoutTrust(), withoutRight(), withRight(), atOtherSites(), inLists())
                .flatMap(tests -> tests);
    }

    private Stream<DynamicTest> withoutTrust() {
        return Stream.of(
                expect("no token", 401, Optional.empty()),
                expect("a token for another audience", 401, token -> token.audience("another-api")),
                expect("an expired token", 401, token -> token.expiresIn(Duration.ofMinutes(-5))),
                expect("a token signed by a stranger", 401, TestTokens::signedByAStranger));
    }

    private Stream<DynamicTest> withoutRight() {
        if (plan.anyRole().containsKey(operation.name())) {
            return Stream.empty();
        }
        Stream<DynamicTest> wrongRoles = Walk.ROLES.stream()
                .filter(role -> !allowed.contains(role))
                .flatMap(role -> Stream.of(plan.ownSite(), plan.otherSite())
                        .map(site -> expect(role + " of " + site, 403, bearer(role, site))));
        return Stream.concat(wrongRoles, Stream.of(expect("a token without a role", 403, token -> token.roles())));
    }

    private DynamicTest expect(String who, int status, UnaryOperator<TestTokens> special) {
        return expect(who, status, Optional.of(plan.bearer(allowed.getFirst(), who, special)));
    }

    private DynamicTest expect(String who, int status, Optional<String> bearer) {
        return dynamicTest(who + ": " + status, () -> {
            Answer answer = call(existing(), bearer);
            assertThat(answer.status())
                    .as("%s with %s answered %s", operation, who, answer)
                    .isEqualTo(status);
        });
    }

    private Stream<DynamicTest> withRight() {
        return allowed.stream()
                .map(role -> dynamicTest(role + " of " + plan.ownSite() + ": may come in", () -> {
                    Answer answer = call(existing(), bearer(role, plan.ownSite()));
                    assertThat(answer.status())
                            .as("%s with %s, whom the document lets in, answered %s", operation, role, answer)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                }));
    }

    private Stream<DynamicTest> atOtherSites() {
        if (scopedParameters().isEmpty()) {
            return Stream.empty();
        }
        Stream<DynamicTest> strangers = allowed.stream()
                .flatMap(role -> Stream.of(
                        absent(role + " of " + plan.otherSite(), bearer(role, plan.otherSite())),
                        absent(role + " without a site", withoutSite(role))));
        return Stream.concat(Stream.of(dynamicTest("the thing of the plan exists", this::exists)), strangers);
    }

    /** Without this, a plan with an id that nobody has would prove nothing. */
    private void exists() {
        List<Answer> answers = allowed.stream()
                .map(role -> call(existing(), bearer(role, plan.ownSite())))
                .toList();
        assertThat(answers)
                .as(
                        "%s: no role at %s finds the thing that the plan gives for %s",
                        operation, plan.ownSite(), scopedParameters())
                .anyMatch(answer -> answer.status() != 404);
        assertThat(answers)
                .as(
                        "%s refuses the input before it looks for the thing, so the walk proves nothing; say in the plan"
                                + " .body(\"%s\", ...), .header(...) or .query(...)",
                        operation, operation)
                .anyMatch(answer -> answer.status() != 404 && !List.of(400, 415).contains(answer.status()));
    }

    private DynamicTest absent(String who, Optional<String> bearer) {
        return dynamicTest(who + ": 404 as if it did not exist", () -> {
            Map<String, String> existing = existing();
            Map<String, String> absent = new HashMap<>(existing);
            String parameter = scopedParameters().getFirst();
            absent.put(parameter, plan.ids().get(parameter).absent().get());

            Answer hidden = call(existing, bearer);
            Answer nothing = call(absent, bearer);

            assertThat(hidden.status())
                    .as("%s with %s, who must not know of it, answered %s", operation, who, hidden)
                    .isEqualTo(404);
            assertThat(hidden.seenFromOutside(existing.get(parameter)))
                    .as("%s with %s tells a hidden thing from an absent one", operation, who)
                    .isEqualTo(nothing.seenFromOutside(absent.get(parameter)));
        });
    }

    private Stream<DynamicTest> inLists() {
        if (!plan.listed().containsKey(operation.name())) {
            return Stream.empty();
        }
        return Stream.of(
                dynamicTest("the list shows the own site's", () -> {
                    String mark = plan.listed().get(operation.name()).get();
                    assertThat(allowed.stream().map(role -> call(existing(), bearer(role, plan.ownSite()))
                                    .body()))
                            .as("%s: no role at %s sees %s in it", operation, plan.ownSite(), mark)
                            .anyMatch(body -> body.contains(mark));
                }),
                dynamicTest("the list hides it from others", () -> {
                    String mark = plan.listed().get(operation.name()).get();
                    assertThat(allowed.stream().flatMap(this::asSeenByOthers))
                            .as("%s shows %s to somebody outside %s", operation, mark, plan.ownSite())
                            .noneMatch(body -> body.contains(mark));
                }));
    }

    private Stream<String> asSeenByOthers(String role) {
        return Stream.of(bearer(role, plan.otherSite()), withoutSite(role))
                .map(bearer -> call(existing(), bearer).body());
    }

    private List<String> scopedParameters() {
        return operation.parameters().stream()
                .filter(parameter -> plan.ids().get(parameter).scoped())
                .toList();
    }

    private Map<String, String> existing() {
        Map<String, String> ids = new HashMap<>();
        operation
                .parameters()
                .forEach(each -> ids.put(each, plan.ids().get(each).existing().get()));
        return ids;
    }

    private Optional<String> withoutSite(String role) {
        return Optional.of(plan.bearer(role, "no site", token -> token.sites()));
    }

    private Optional<String> bearer(String role, String site) {
        return Optional.of(plan.bearer(role, site));
    }

    private Answer call(Map<String, String> ids, Optional<String> bearer) {
        return caller.call(operation, ids, plan.input(operation.name()), bearer);
    }
}
