package plaza.conversation.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.promise.model.Conditions;
import plaza.conversation.promise.model.Goal;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.promise.model.Situation;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/** What every {@link Policies} does. */
public interface PoliciesContract {

    House house();

    @Test
    default void a_channel_has_one_promise_in_public_and_another_in_private() {
        assertThat(answer("facebook", Visibility.PUBLIC)).isEqualTo(Duration.ofHours(1));
        assertThat(answer("facebook", Visibility.PRIVATE)).isEqualTo(Duration.ofMinutes(15));
        assertThat(answer("webchat", Visibility.PRIVATE)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    default void where_nobody_can_tell_the_public_promise_holds() {
        assertThat(answer("facebook", null)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    default void a_channel_without_a_promise_has_the_default() {
        assertThat(answer("a-network-of-the-future", Visibility.PUBLIC)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    default void a_policy_is_kept_whole() {
        PolicyDraft draft = Promising.wholeCases(Tags.next(), 8);

        Policy kept = kept(house().add(draft));

        assertThat(get(kept.id())).contains(draft.as(kept.id(), 0));
    }

    @Test
    default void a_change_holds_at_once_and_counts_up() {
        String brand = Tags.next();
        Policy before = kept(house().add(Promising.answers(brand, Duration.ofHours(3), null)));
        long revision = revision();

        Policy after = kept(house().change(before.id(), 0, Promising.answers(brand, Duration.ofHours(4), null)));

        assertThat(after.version()).isEqualTo(1);
        assertThat(promised(brand).promise().goals().get(Metric.FIRST_ANSWER).target())
                .isEqualTo(Duration.ofHours(4));
        assertThat(revision()).isGreaterThan(revision);
    }

    @Test
    default void who_read_an_older_version_changes_nothing() {
        String brand = Tags.next();
        Policy before = kept(house().add(Promising.answers(brand, Duration.ofHours(3), null)));
        kept(house().change(before.id(), 0, Promising.answers(brand, Duration.ofHours(4), null)));

        PolicyOutcome late = house().change(before.id(), 0, Promising.answers(brand, Duration.ofHours(5), null));

        assertThat(late).isEqualTo(new PolicyOutcome.Overtaken(1));
    }

    @Test
    default void two_policies_never_ask_the_same_nor_have_one_name() {
        String brand = Tags.next();
        Map<Metric, Goal> goals = Map.of(Metric.FIRST_ANSWER, Goal.of(Duration.ofHours(3)));
        Policy first = kept(house().add(Promising.draft(brand, brand, goals, null)));

        assertThat(house().add(Promising.draft(brand + " again", brand, goals, null)))
                .isEqualTo(new PolicyOutcome.ConditionsTaken(first));
        assertThat(house().add(Promising.draft(brand, brand + "-other", goals, null)))
                .isEqualTo(new PolicyOutcome.NameTaken(brand));
    }

    @Test
    default void the_policy_that_always_holds_stays_so() {
        Policy always = house().within(() -> house().policies().list()).stream()
                .filter(Policy::isDefault)
                .findFirst()
                .orElseThrow();

        PolicyOutcome outcome = house().change(
                        always.id(), always.version(), Promising.answers(Tags.next(), Duration.ofHours(3), null));

        assertThat(outcome).isEqualTo(new PolicyOutcome.DefaultStays());
        assertThat(always.conditions()).isEqualTo(Conditions.NONE);
    }

    @Test
    default void a_policy_that_nobody_added_is_absent() {
        PolicyId nobodys = new PolicyId(UUID.randomUUID());

        assertThat(house().change(nobodys, 0, Promising.answers(Tags.next(), Duration.ofHours(3), null)))
                .isEqualTo(new PolicyOutcome.Absent(nobodys));
    }

    private static Policy kept(PolicyOutcome outcome) {
        assertThat(outcome).isInstanceOf(PolicyOutcome.Kept.class);
        return ((PolicyOutcome.Kept) outcome).policy();
    }

    private Optional<Policy> get(PolicyId id) {
        return house().within(() -> house().policies().find(id));
    }

    private long revision() {
        return house().within(() -> house().policies().book()).revision();
    }

    private Promised promised(String brand) {
        return house().within(() -> house().policies().book())
                .promised(Situation.of(new Channel("facebook"), Visibility.PUBLIC, brand));
    }

    private Duration answer(String channel, @Nullable Visibility visibility) {
        return house().within(() -> house().policies().book())
                .promised(Situation.of(new Channel(channel), visibility, "telco-andina"))
                .promise()
                .goals()
                .get(Metric.FIRST_ANSWER)
                .target();
    }
}
