package plaza.conversation.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ThreadId;

class WhatGoesBackToWhomTest {

    private static final ConversationId CASE = new ConversationId(new UUID(0, 1));
    private static final ConversationId OTHER = new ConversationId(new UUID(0, 2));
    private static final ThreadId THREAD = new ThreadId(new UUID(0, 3));
    private static final ThreadId SECOND = new ThreadId(new UUID(0, 4));

    @Test
    void a_case_goes_with_all_of_its_threads() {
        Parting parting = Parting.of(List.of(new Strand(THREAD, CASE, true), new Strand(SECOND, CASE, true)));

        assertThat(parting).isEqualTo(new Parting(List.of(THREAD, SECOND), List.of(CASE), List.of()));
    }

    @Test
    void what_the_other_one_said_stays() {
        Parting parting = Parting.of(List.of(new Strand(THREAD, CASE, false), new Strand(SECOND, OTHER, true)));

        assertThat(parting).isEqualTo(new Parting(List.of(SECOND), List.of(OTHER), List.of()));
    }

    @Test
    void where_both_speak_it_is_told() {
        Parting parting = Parting.of(List.of(new Strand(THREAD, CASE, false), new Strand(SECOND, CASE, true)));

        assertThat(parting.mixed()).containsExactly(CASE);
        assertThat(parting.cases()).isEmpty();
    }

    @Test
    void a_case_that_goes_on_in_another_goes_without_threads() {
        assertThat(Parting.of(List.of(new Strand(null, CASE, true))))
                .isEqualTo(new Parting(List.of(), List.of(CASE), List.of()));
    }
}
