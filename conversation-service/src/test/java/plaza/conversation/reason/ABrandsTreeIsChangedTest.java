package plaza.conversation.reason;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.privacy.InMemoryDisclosures;
import plaza.conversation.reason.model.DemoReasons;
import plaza.conversation.reason.model.TreeOutcome;
import plaza.conversation.vocabulary.model.Site;

class ABrandsTreeIsChangedTest {

    private static final String BRAND = "telco";
    private static final Site CORDOBA = new Site("cordoba");

    private final InMemoryDisclosures brands = new InMemoryDisclosures();
    private final InMemoryReasonTrees trees = new InMemoryReasonTrees();
    private final KeepReasons keeping = Reasoning.keeping(trees, brands);

    @BeforeEach
    void the_brand_is_at_two_sites() {
        brands.isAt(BRAND, CORDOBA, new Site("bogota"));
    }

    @Test
    void each_change_is_a_version_and_all_of_them_stay() {
        keep(0, site -> true);

        TreeOutcome second = keep(1, site -> true);

        assertThat(second).isEqualTo(new TreeOutcome.Kept(Reasoning.tree(BRAND, 2)));
        assertThat(now(trees.find(BRAND, 1))).contains(Reasoning.tree(BRAND, 1));
    }

    @Test
    void who_has_not_seen_the_newest_is_told_which_it_is() {
        keep(0, site -> true);

        assertThat(keep(0, site -> true)).isEqualTo(new TreeOutcome.Overtaken(1));
    }

    @Test
    void who_has_some_of_its_sites_is_refused_and_who_has_none_sees_nothing() {
        assertThat(keep(0, CORDOBA::equals)).isEqualTo(new TreeOutcome.BeyondSites(BRAND));
        assertThat(keep(0, site -> false)).isEqualTo(new TreeOutcome.NotVisible(BRAND));
        assertThat(now(trees.find(BRAND))).isEmpty();
    }

    @Test
    void the_demo_brand_gets_its_tree_once() {
        SeedDemoReasons demo = Reasoning.seeding(trees);
        now(demo.seed());

        now(demo.seed());

        assertThat(now(trees.find(DemoReasons.tree().brand()))).contains(DemoReasons.tree());
    }

    private TreeOutcome keep(long seen, Predicate<Site> sites) {
        return now(keeping.keep(new KeepReasons.Wish(BRAND, seen, Reasoning.branches(), "sofia", sites)));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().indefinitely();
    }
}
