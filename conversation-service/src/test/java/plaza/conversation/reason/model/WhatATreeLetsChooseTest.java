package plaza.conversation.reason.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.reason.Reasoning;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;

class WhatATreeLetsChooseTest {

    private static final ReasonTree TREE = Reasoning.tree("telco", 3);
    private static final Reasons BEFORE = new Reasons(1, "a", "b", "c", "d");

    @Test
    void a_leaf_of_each_branch_is_kept_with_the_version() {
        assertThat(Judgement.of(Optional.of(TREE), Reasoning.CHOICE, Optional.empty()))
                .isEqualTo(new Judgement.Fits(new Reasons(3, "fibra", "corte", "resuelto", "red")));
    }

    @Test
    void nothing_chosen_is_refused_where_there_is_a_tree_and_fine_where_there_is_none() {
        assertThat(Judgement.of(Optional.of(TREE), null, Optional.empty())).isEqualTo(new Judgement.Missing("telco"));
        assertThat(Judgement.of(Optional.empty(), null, Optional.empty())).isEqualTo(new Judgement.Fits(null));
    }

    @Test
    void what_was_chosen_before_is_not_asked_for_again() {
        assertThat(Judgement.of(Optional.of(TREE), null, Optional.of(Resolution.ANSWERED.about(BEFORE))))
                .isEqualTo(new Judgement.Fits(BEFORE));
        assertThat(Judgement.of(Optional.of(TREE), null, Optional.of(Resolution.ANSWERED)))
                .isEqualTo(new Judgement.Fits(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hogar", "satelite"})
    void what_is_no_leaf_cannot_be_chosen(String product) {
        Choice wrong = new Choice(product, "corte", "resuelto", "red");

        assertThat(Judgement.of(Optional.of(TREE), wrong, Optional.empty()))
                .isEqualTo(new Judgement.Unknown(Branch.PRODUCT, product));
    }

    @Test
    void nothing_can_be_chosen_where_there_is_no_tree() {
        assertThat(Judgement.of(Optional.empty(), Reasoning.CHOICE, Optional.empty()))
                .isEqualTo(new Judgement.Unknown(Branch.PRODUCT, "fibra"));
    }

    @Test
    void a_branch_with_nothing_in_it_is_refused() {
        refuses(List.of(), "area has nothing to choose from");
    }

    @Test
    void an_id_that_stands_twice_is_refused() {
        refuses(List.of(ReasonNode.of("red", "Red", ReasonNode.leaf("red", "Otra"))), "area has red twice");
    }

    @Test
    void more_levels_and_more_places_than_people_find_their_way_in_are_refused() {
        ReasonNode deep = ReasonNode.leaf("e", "E");
        for (String id : List.of("d", "c", "b", "a")) {
            deep = ReasonNode.of(id, id, deep);
        }
        List<ReasonNode> many = IntStream.rangeClosed(0, ReasonTree.MOST)
                .mapToObj(each -> ReasonNode.leaf("n" + each, "N"))
                .toList();

        refuses(List.of(deep), "area has at most 4 levels");
        refuses(many, "area has at most 300 reasons");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Red", "la red", "-red", "ñandú"})
    void an_id_is_a_plain_word(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonNode.leaf(id, "Red"));
    }

    @Test
    void a_name_is_something_that_people_can_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonNode.leaf("red", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> ReasonNode.leaf("red", "r".repeat(101)));
    }

    @Test
    void the_demo_brand_has_one_that_is_right() {
        assertThat(DemoReasons.tree().findLeaf(Branch.CAUSE, "cobro-indebido")).isPresent();
    }

    private static void refuses(List<ReasonNode> area, String why) {
        Map<Branch, List<ReasonNode>> branches = new EnumMap<>(Reasoning.branches());
        branches.put(Branch.AREA, area);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReasonTree("telco", 1, branches))
                .withMessage(why);
    }
}
