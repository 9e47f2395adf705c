package plaza.conversation.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.conversation.casework.model.Ownership.Standing.CHANGED;
import static plaza.conversation.casework.model.Ownership.Standing.NOT_YET;
import static plaza.conversation.casework.model.Ownership.Standing.OWNER;

import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.AgentId;

class OwnershipTest {

    private static final AgentId LUCIA = new AgentId("lucia");
    private static final AgentId MATEO = new AgentId("mateo");

    @Test
    void a_command_of_the_owner_under_the_known_epoch_may_go_on() {
        assertThat(Ownership.of(LUCIA, 3).standing(LUCIA, 3)).isEqualTo(OWNER);
    }

    @Test
    void a_newer_epoch_than_is_known_has_to_wait_whoever_owns_the_case() {
        assertThat(Ownership.of(LUCIA, 3).standing(LUCIA, 4)).isEqualTo(NOT_YET);
        assertThat(Ownership.NOBODY.standing(LUCIA, 1)).isEqualTo(NOT_YET);
    }

    @Test
    void an_older_epoch_or_somebody_elses_case_is_over() {
        assertThat(Ownership.of(LUCIA, 3).standing(LUCIA, 2)).isEqualTo(CHANGED);
        assertThat(Ownership.of(LUCIA, 3).standing(MATEO, 3)).isEqualTo(CHANGED);
        assertThat(Ownership.released(4, LUCIA).standing(LUCIA, 4)).isEqualTo(CHANGED);
        assertThat(Ownership.NOBODY.standing(LUCIA, 0)).isEqualTo(CHANGED);
    }

    @Test
    void the_newer_of_two_counts_and_an_equal_one_changes_nothing() {
        Ownership mine = Ownership.of(LUCIA, 3);

        assertThat(mine.newest(Ownership.released(4, LUCIA))).isEqualTo(Ownership.released(4, LUCIA));
        assertThat(Ownership.released(4, LUCIA).newest(mine)).isEqualTo(Ownership.released(4, LUCIA));
        assertThat(mine.newest(Ownership.of(MATEO, 3))).isEqualTo(mine);
    }
}
