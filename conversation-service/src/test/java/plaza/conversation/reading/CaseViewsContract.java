package plaza.conversation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reading.model.CaseFilter;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Found;
import plaza.conversation.reading.model.Narrowing;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;

/** What every {@link CaseViews} does. */
public interface CaseViewsContract {

    House house();

    @Test
    default void a_case_is_shown_with_its_customer_turn_deadline_and_last_message() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);
        house().hear(said.answeredByPage("900_902").created());

        CaseView view = find(id, of(said)).orElseThrow();

        assertThat(view.customerName()).isEqualTo("Rosa Quiroga");
        assertThat(view.account()).isEqualTo(said.key().account());
        assertThat(view.accountName()).isNull();
        assertThat(view.brand()).isEqualTo("telco-andina");
        assertThat(view.turn()).isEqualTo("new");
        assertThat(view.deadline()).isEqualTo(said.createdAt().plusSeconds(3_600));
        assertThat(view.openedAt()).isEqualTo(said.createdAt());
        assertThat(view.lastActivityAt()).isEqualTo(said.createdAt().plusSeconds(60));
        assertThat(view.lastMessage().text()).isEqualTo("Hola, ya lo miramos");
        assertThat(view.messages()).isEqualTo(2);
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.linkedTo()).isNull();
    }

    @Test
    default void a_linked_case_shows_the_first_one() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId first = opened(said);

        ConversationId second = opened(said.answeredBy(Said.TOMAS, "900_902"));

        assertThat(find(second, of(said))).map(CaseView::linkedTo).contains(first);
    }

    @Test
    default void a_resolved_case_has_no_deadline() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);

        house().hear(said.removed(30));

        CaseView view = find(id, of(said)).orElseThrow();
        assertThat(view.turn()).isEqualTo("resolved");
        assertThat(view.deadline()).isNull();
        assertThat(view.lastMessage().text()).isNull();
    }

    @Test
    default void cases_of_other_sites_are_as_absent() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said elsewhere = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);

        assertThat(find(id, of(elsewhere))).isEmpty();
        assertThat(list(of(elsewhere), CaseFilter.NONE)).isEmpty();
        assertThat(list(of(elsewhere), site(said))).isEmpty();
        assertThat(find(new ConversationId(UUID.randomUUID()), of(said))).isEmpty();
    }

    @Test
    default void an_overseer_of_several_sites_sees_them_together_and_of_all_sites_everything() {
        Said one = Said.comment("900_901").elsewhere(Tags.next());
        Said other = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId first = opened(one);
        ConversationId second = opened(other);
        Sight both = sight("supervisor", one.home().site(), other.home().site());
        Sight all = Sight.of("elena", List.of("supervisor"), new Sight.Oversight.Everything());

        assertThat(list(both, CaseFilter.NONE)).extracting(CaseView::id).containsExactlyInAnyOrder(first, second);
        assertThat(list(all, site(other))).extracting(CaseView::id).containsExactly(second);
        assertThat(find(first, all)).isPresent();
    }

    @Test
    default void an_agent_sees_nothing_until_they_are_involved() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);
        Sight agent = sight("agent", said.home().site());

        assertThat(list(agent, CaseFilter.NONE)).isEmpty();
        assertThat(find(id, agent)).isEmpty();
    }

    @Test
    default void an_overseer_of_no_site_sees_nothing() {
        ConversationId id = opened(Said.comment("900_901").elsewhere(Tags.next()));

        assertThat(find(id, sight("supervisor"))).isEmpty();
    }

    @Test
    default void the_list_is_narrowed_by_channel_and_turn() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId open = opened(said);
        Said gone = Said.comment("900_902").elsewhere(tag(said));
        ConversationId resolved = opened(gone);
        house().hear(gone.removed(30));

        assertThat(list(of(said), turn("new"))).extracting(CaseView::id).containsExactly(open);
        assertThat(list(of(said), turn("resolved"))).extracting(CaseView::id).containsExactly(resolved);
        assertThat(list(of(said), turn("in-private"))).isEmpty();
        assertThat(list(of(said), channel("facebook"))).hasSize(2);
        assertThat(list(of(said), channel("x"))).isEmpty();
    }

    @Test
    default void the_list_is_narrowed_to_what_is_open_and_has_nobody_or_somebody() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId open = opened(said);
        Said gone = Said.comment("900_902").elsewhere(tag(said));
        opened(gone);
        house().hear(gone.removed(30));

        assertThat(list(of(said), CaseFilter.of(new Narrowing.Open())))
                .extracting(CaseView::id)
                .containsExactly(open);
        assertThat(list(of(said), CaseFilter.of(new Narrowing.Open(), new Narrowing.Unowned())))
                .hasSize(1);
        assertThat(list(of(said), CaseFilter.of(new Narrowing.OwnedBy(new AgentId("lucia")))))
                .isEmpty();
    }

    @Test
    default void the_list_is_narrowed_to_what_is_due() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);
        Instant deadline = said.createdAt().plusSeconds(3_600);

        assertThat(list(of(said), CaseFilter.of(new Narrowing.DueBefore(deadline.plusMillis(1)))))
                .extracting(CaseView::id)
                .containsExactly(id);
        assertThat(list(of(said), CaseFilter.of(new Narrowing.DueBefore(deadline))))
                .isEmpty();
    }

    @Test
    default void words_are_found_in_any_one_message_without_regard_to_case_accents_and_order() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).text("No tengo SEÑAL en Alta Córdoba");
        ConversationId id = opened(said);
        house().hear(said.answeredBy(Said.ROSA, "900_902")
                .by(said.author())
                .text("otra consulta")
                .created());

        assertThat(list(of(said), CaseFilter.saying("alta cordoba senal")))
                .extracting(CaseView::id)
                .containsExactly(id);
        assertThat(list(of(said), CaseFilter.saying("CONSULTA")))
                .extracting(CaseView::found)
                .extracting(Found::text)
                .containsExactly("otra consulta");
        assertThat(list(of(said), CaseFilter.saying("fibra"))).isEmpty();
        assertThat(list(of(said), CaseFilter.saying("consulta cordoba"))).isEmpty();
    }

    @Test
    default void what_is_looked_for_is_words_and_never_a_pattern_or_a_formula() {
        Said said =
                Said.comment("900_901").elsewhere(Tags.next()).text("100% de <b>descuento_ya</b>! A-4821, ¿nodo? a\\b");
        ConversationId id = opened(said);

        for (String asked : List.of("100% descuento", "4821", "¿NODO", "-descuento", "b & (a | !descuento", "'; b:*")) {
            assertThat(list(of(said), CaseFilter.saying(asked)))
                    .as(asked)
                    .extracting(CaseView::id)
                    .containsExactly(id);
        }
        assertThat(list(of(said), CaseFilter.saying("1%e"))).isEmpty();
    }

    @Test
    default void a_case_stands_once_in_what_was_found_by_its_newest_message_and_on_one_page() {
        String tag = Tags.next();
        Said older = Said.comment("900_901").elsewhere(tag).text("corte en el nodo");
        ConversationId first = opened(older);
        Said newer = Said.comment("900_905")
                .elsewhere(tag)
                .at(Said.ONE_O_CLOCK.plusSeconds(10))
                .text("otro corte");
        ConversationId second = opened(newer);
        house().hear(older.answeredBy(Said.ROSA, "900_902")
                .by(older.author())
                .at(Said.ONE_O_CLOCK.plusSeconds(20))
                .text("sigue el corte")
                .created());
        CaseFilter corte = CaseFilter.saying("corte");

        List<CaseView> all = list(of(older), corte);
        List<CaseView> page = page(of(older), corte, Optional.empty(), 1);
        List<CaseView> next = page(of(older), corte, Optional.of(page.getLast().position()), 5);

        assertThat(all).extracting(CaseView::id).containsExactly(first, second);
        assertThat(page).extracting(CaseView::id).containsExactly(first);
        assertThat(next).extracting(CaseView::id).containsExactly(second);
    }

    @Test
    default void nobody_finds_words_out_of_their_sight() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).text("corte en el nodo");
        opened(said);

        assertThat(list(sight("supervisor", new Site("site-elsewhere")), CaseFilter.saying("corte")))
                .isEmpty();
        assertThat(list(sight("agent", said.home().site()), CaseFilter.saying("corte")))
                .isEmpty();
    }

    @Test
    default void an_edited_text_is_found_and_its_old_form_and_removed_texts_are_not() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).text("texto viejo");
        opened(said);
        house().hear(said.edited("texto nuevo", 10));
        Said gone = Said.comment("900_902").elsewhere(tag(said)).text("texto retirado");
        opened(gone);
        house().hear(gone.removed(30));

        assertThat(list(of(said), CaseFilter.saying("nuevo"))).hasSize(1);
        assertThat(list(of(said), CaseFilter.saying("viejo"))).isEmpty();
        assertThat(list(of(said), CaseFilter.saying("retirado"))).isEmpty();
    }

    @Test
    default void pages_follow_one_another_newest_activity_first_without_gaps_even_at_equal_times() {
        String tag = Tags.next();
        List<ConversationId> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.add(opened(Said.comment("900_90" + i).elsewhere(tag).at(Said.ONE_O_CLOCK.plusSeconds(i / 3))));
        }
        Sight sight = of(Said.comment("900_900").elsewhere(tag));

        List<CaseView> paged = new ArrayList<>();
        Optional<CaseQuery.Position> after = Optional.empty();
        do {
            List<CaseView> page = page(sight, CaseFilter.NONE, after, 2);
            paged.addAll(page);
            after = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.getLast().position());
        } while (after.isPresent());

        assertThat(paged).extracting(CaseView::id).containsExactlyInAnyOrderElementsOf(opened);
        assertThat(paged).extracting(CaseView::lastActivityAt).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private ConversationId opened(Said said) {
        house().hear(said.created());
        return house().within(() -> house().messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation();
    }

    private Optional<CaseView> find(ConversationId id, Sight sight) {
        return house().within(() -> house().views().find(id, sight));
    }

    private List<CaseView> list(Sight sight, CaseFilter filter) {
        return house().within(() -> house().views().list(new CaseQuery(sight, filter, Optional.empty(), 50)));
    }

    private List<CaseView> page(Sight sight, CaseFilter filter, Optional<CaseQuery.Position> after, int limit) {
        return house().within(() -> house().views().list(new CaseQuery(sight, filter, after, limit)));
    }

    private static Sight of(Said said) {
        return sight("supervisor", said.home().site());
    }

    private static Sight sight(String role, Site... sites) {
        return Sight.of("somebody", List.of(role), new Sight.Oversight.Sites(Set.of(sites)));
    }

    private static String tag(Said said) {
        return said.home().site().slug().substring("site-".length());
    }

    private static CaseFilter site(Said said) {
        return CaseFilter.of(new Narrowing.OnSite(said.home().site()));
    }

    private static CaseFilter channel(String channel) {
        return CaseFilter.of(new Narrowing.OnChannel(new Channel(channel)));
    }

    private static CaseFilter turn(String turn) {
        return CaseFilter.of(new Narrowing.InTurn(turn));
    }
}
