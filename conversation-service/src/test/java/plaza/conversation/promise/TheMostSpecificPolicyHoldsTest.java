package plaza.conversation.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.promise.model.Choice;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyBook;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.promise.model.Situation;
import plaza.conversation.promise.model.Trait;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

class TheMostSpecificPolicyHoldsTest {

    private static final Channel FACEBOOK = new Channel("facebook");
    private static final Policy ALWAYS = policy("always", Conditions.NONE);
    private static final Policy PUBLIC =
            policy("public", new Conditions(FACEBOOK, Visibility.PUBLIC, null, null, null, false));
    private static final Policy BRAND = policy("brand", new Conditions(null, null, "andina", null, null, false));
    private static final Policy REVIEWS = policy("reviews", new Conditions(null, null, null, "review", null, false));
    private static final Policy GOLD = policy("gold", new Conditions(null, null, null, null, "gold", false));
    private static final Policy CRISIS = policy("crisis", new Conditions(null, null, null, null, null, true));
    private static final PolicyBook BOOK =
            new PolicyBook(7, List.of(ALWAYS, PUBLIC, BRAND, REVIEWS, GOLD, CRISIS), List.of(), Set.of());

    @Test
    void one_heavier_trait_outweighs_all_lighter_ones() {
        assertThat(chosen(new Situation(FACEBOOK, Visibility.PUBLIC, "otra", null, null, false)))
                .isEqualTo(PUBLIC);
        assertThat(chosen(new Situation(FACEBOOK, Visibility.PUBLIC, "andina", null, null, false)))
                .isEqualTo(BRAND);
        assertThat(chosen(new Situation(FACEBOOK, Visibility.PUBLIC, "andina", "review", null, false)))
                .isEqualTo(REVIEWS);
        assertThat(chosen(new Situation(FACEBOOK, Visibility.PUBLIC, "andina", "review", "gold", false)))
                .isEqualTo(GOLD);
        assertThat(chosen(new Situation(FACEBOOK, Visibility.PUBLIC, "andina", "review", "gold", true)))
                .isEqualTo(CRISIS);
        assertThat(chosen(new Situation(new Channel("x"), null, "otra", null, null, false)))
                .isEqualTo(ALWAYS);
    }

    @Test
    void a_choice_says_why_no_other_policy_holds() {
        Choice choice = BOOK.choose(new Situation(FACEBOOK, Visibility.PUBLIC, "otra", "comment", null, false))
                .orElseThrow();

        assertThat(choice.considered())
                .containsExactly(
                        new Choice.Considered(CRISIS, Trait.CRISIS, false),
                        new Choice.Considered(GOLD, Trait.SEGMENT, false),
                        new Choice.Considered(REVIEWS, Trait.KIND, false),
                        new Choice.Considered(BRAND, Trait.BRAND, false),
                        new Choice.Considered(PUBLIC, null, true),
                        new Choice.Considered(ALWAYS, null, false));
        assertThat(choice.promised().revision()).isEqualTo(7);
    }

    @Test
    void a_disabled_policy_holds_for_nobody() {
        Policy disabled = new Policy(BRAND.id(), 1, BRAND.name(), BRAND.conditions(), BRAND.goals(), 75, null, false);
        PolicyBook book = new PolicyBook(1, List.of(ALWAYS, disabled), List.of(), Set.of());

        assertThat(book.promised(Situation.of(FACEBOOK, null, "andina")).policy())
                .isEqualTo(ALWAYS.id());
    }

    @Test
    void without_any_policy_there_is_still_a_promise() {
        assertThat(new PolicyBook(0, List.of(), List.of(), Set.of()).promised(Situation.of(FACEBOOK, null, "andina")))
                .isEqualTo(Promised.DEFAULT);
    }

    @Test
    void what_cannot_be_promised_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> policy("no answer", Map.of(Metric.RESOLUTION, Goal.of(Duration.ofHours(1)))))
                .hasMessageContaining("a first answer is always promised");
        assertThatThrownBy(() -> policy(
                        "paused",
                        Map.of(
                                Metric.FIRST_ANSWER,
                                new Goal(Duration.ofHours(1), Set.of(PauseCause.WAITING_FOR_BACK_OFFICE)))))
                .hasMessageContaining("is reset, never paused");
        assertThatThrownBy(() -> Goal.of(Duration.ofDays(91))).hasMessageContaining("at most 90 days");
        assertThatThrownBy(() -> new Policy(ALWAYS.id(), 1, "always", Conditions.NONE, ALWAYS.goals(), 75, null, false))
                .hasMessageContaining("stays enabled");
    }

    private static Policy chosen(Situation situation) {
        return BOOK.choose(situation).orElseThrow().policy();
    }

    private static Policy policy(String name, Conditions conditions) {
        return new Policy(
                new PolicyId(UUID.nameUUIDFromBytes(new byte[] {(byte) name.length(), (byte) name.charAt(0)})),
                0,
                name,
                conditions,
                Map.of(Metric.FIRST_ANSWER, Goal.of(Duration.ofHours(1))),
                75,
                null,
                true);
    }

    private static Policy policy(String name, Map<Metric, Goal> goals) {
        return new Policy(new PolicyId(new UUID(0, 9)), 0, name, Conditions.NONE, goals, 75, null, true);
    }
}
