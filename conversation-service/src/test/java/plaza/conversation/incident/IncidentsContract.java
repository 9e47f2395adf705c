package plaza.conversation.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.incident.model.InCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentOutcome;
import plaza.conversation.incident.model.PartOutcome;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.incident.model.Switch;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.message.model.Said;
import plaza.conversation.promise.Promising;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.promise.model.Situation;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Person;

/** Something hits many customers: which cases belong to it, what their owners tell them, and when it is a crisis. */
public interface IncidentsContract {

    House house();

    @Test
    default void open_cases_whose_customers_speak_of_it_belong_to_it_from_the_start() {
        Outage outage = Outage.in(house());
        Desk hit = outage.says("1", "Otra vez sin internet en " + outage.tag);
        Desk other = outage.says("2", "No me llegó la factura");

        Incident incident = outage.declare();

        assertThat(outage.standing(hit, incident)).contains(Standing.MATCHED);
        assertThat(outage.standing(other, incident)).isEmpty();
        assertThat(outage.extent(incident)).isEqualTo(new Extent(1, 1, 1, 0));
    }

    @Test
    default void what_comes_later_is_suggested_with_its_evidence_until_somebody_says_so() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();
        Desk hit = outage.says("1", "Sin INTERNET acá en " + outage.tag + "!!").accepts(1);

        List<InCase> suggested = outage.incidentsOf(hit);
        PartOutcome outcome = outage.say(hit, incident, true);

        assertThat(suggested)
                .singleElement()
                .satisfies(in -> assertThat(in.standing()).isEqualTo(Standing.SUGGESTED))
                .satisfies(in -> assertThat(in.evidence()).containsExactly(outage.tag, "sin internet"));
        assertThat(outcome).isEqualTo(new PartOutcome.Said(Standing.CONFIRMED));
        assertThat(outage.standing(hit, incident)).contains(Standing.CONFIRMED);
    }

    @Test
    default void what_somebody_sent_away_is_not_suggested_again() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();
        Desk hit = outage.says("1", "Sin internet en " + outage.tag).accepts(1);

        outage.say(hit, incident, false);

        assertThat(outage.incidentsOf(hit)).isEmpty();
        assertThat(outage.extent(incident).cases()).isZero();
    }

    @Test
    default void only_its_owner_says_whether_a_case_belongs() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();
        Desk hit = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        house().within(() -> house().involvements().add(hit.conversation(), Desk.MATEO));

        assertThat(outage.say(hit.of(Desk.MATEO), incident, true)).isEqualTo(new PartOutcome.OwnerChanged(1));
    }

    @Test
    default void a_fact_waits_for_each_owner_until_the_customer_was_told_something() {
        Outage outage = Outage.in(house());
        Desk told = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        Desk untold = outage.says("2", "Seguimos sin internet, " + outage.tag).accepts(1);
        Incident incident = outage.declare();
        told.answers("before " + outage.tag, 1);

        Incident telling = outage.tells(incident, "Vuelve a las 18.");
        outage.answers(told, "Rosa, a las 18 vuelve");

        assertThat(outage.extent(telling)).isEqualTo(new Extent(2, 2, 2, 1));
        assertThat(outage.incidentsOf(told)).singleElement().satisfies(in -> assertThat(in.toTell())
                .isNull());
        assertThat(outage.incidentsOf(untold)).singleElement().satisfies(in -> assertThat(
                        Objects.requireNonNull(in.toTell()).text())
                .isEqualTo("Vuelve a las 18."));
        assertThat(outage.untold()).contains(untold.conversation()).doesNotContain(told.conversation());
    }

    @Test
    default void nobody_is_told_in_the_words_that_others_were_told_in() {
        Outage outage = Outage.in(house());
        Desk one = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        Desk other = outage.says("2", "Seguimos sin internet, " + outage.tag).accepts(1);
        Desk elsewhere = outage.says("3", "No me llegó la factura").accepts(1);
        outage.declare();
        outage.answers(one, "Vuelve a las 18");

        assertThat(outage.answers(other, "Vuelve a las 18")).isEqualTo(new ReplyOutcome.SaidToOthers());
        assertThat(outage.answers(other, "Hola, vuelve a las 18")).isInstanceOf(ReplyOutcome.Taken.class);
        assertThat(outage.answers(elsewhere, "Vuelve a las 18")).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    default void its_end_is_told_too_and_nothing_changes_after_it() {
        Outage outage = Outage.in(house());
        Desk hit = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        Incident incident = outage.declare();

        Incident ended = kept(
                house().within(() -> house().declaring().end(incident.id(), "Ya hay servicio.", outage.everywhere())));

        assertThat(outage.incidentsOf(hit)).singleElement().satisfies(in -> assertThat(
                        Objects.requireNonNull(in.toTell()).text())
                .isEqualTo("Ya hay servicio."));
        assertThat(house().within(() -> house().declaring().tell(ended.id(), "Algo más", outage.everywhere())))
                .isEqualTo(new IncidentOutcome.Over(ended.id()));
    }

    @Test
    default void the_same_fact_once_more_changes_nothing() {
        Outage outage = Outage.in(house());
        Incident telling = outage.tells(outage.declare(), "Vuelve a las 18.");

        assertThat(outage.tells(telling, "Vuelve a las 18.")).isEqualTo(telling);
    }

    @Test
    default void what_is_promised_in_a_crisis_holds_while_it_lasts() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();
        outage.promisesInCrisis();

        boolean before = outage.isPromisedForCrisis();
        Incident raised = outage.raise(incident, 2);
        boolean within = outage.isPromisedForCrisis();
        Incident higher = outage.raise(raised, 3);
        house().within(() -> house().declaring().calm(incident.id(), outage.everywhere()));

        assertThat(before).isFalse();
        assertThat(within).isTrue();
        assertThat(outage.isPromisedForCrisis()).isFalse();
        assertThat(Objects.requireNonNull(higher.crisis()).since())
                .isEqualTo(Objects.requireNonNull(raised.crisis()).since());
    }

    @Test
    default void the_same_once_more_is_no_change() {
        Outage outage = Outage.in(house());
        Incident raised = outage.raise(outage.declare(), 2);

        Incident again = outage.raise(raised, 2);
        Incident still = kept(house().within(() ->
                house().declaring().change(raised.id(), raised.version(), raised.known(), outage.everywhere())));
        Incident ended = kept(
                house().within(() -> house().declaring().end(raised.id(), "Ya hay servicio.", outage.everywhere())));

        assertThat(again).isEqualTo(raised);
        assertThat(still).isEqualTo(raised);
        assertThat(ended.version()).isEqualTo(raised.version() + 1);
    }

    @Test
    default void a_title_is_that_of_one_that_lasts() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();

        assertThat(house().within(() -> house().declaring().open(outage.known(), outage.everywhere())))
                .isEqualTo(new IncidentOutcome.TitleTaken(incident.id()));
    }

    @Test
    default void what_a_case_becomes_part_of_is_hit_too() {
        Outage outage = Outage.in(house());
        Desk hit = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        Incident incident = outage.declare();
        Said later =
                outage.said("9", "¿Y la factura?").by(outage.said("1", "").act().author());
        house().hear(later.created());
        Desk survivor = Desk.of(house(), later);

        house().merge(new MergeWish(
                survivor.conversation(), hit.conversation(), Desk.LUCIA, true, 0, Outage.overAll()));

        assertThat(outage.standing(survivor, incident)).contains(Standing.MATCHED);
    }

    @Test
    default void words_from_before_it_and_files_alone_are_nobodys_words() {
        Outage outage = Outage.in(house());
        Desk one = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        Desk other = outage.says("2", "Seguimos sin internet, " + outage.tag).accepts(1);
        outage.answers(one, "Hola, buen día");
        outage.declareFrom(house().now().plusSeconds(3_600));
        outage.say(one, outage.lasting(), true);
        outage.say(other, outage.lasting(), true);

        assertThat(outage.answers(other, "Hola, buen día")).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    default void it_comes_back_as_it_was_kept() {
        Outage outage = Outage.in(house());
        Incident raised = outage.raise(outage.tells(outage.declare(), "Vuelve a las 18."), 2);

        assertThat(house().within(() -> house().incidents().find(raised.id()))).contains(raised);
    }

    @Test
    default void only_who_saw_the_newest_changes_it() {
        Outage outage = Outage.in(house());
        Incident incident = outage.declare();
        outage.tells(incident, "Vuelve a las 18.");

        assertThat(house().within(() ->
                        house().declaring().change(incident.id(), 0, incident.known(), outage.everywhere())))
                .isEqualTo(new IncidentOutcome.Overtaken(1));
    }

    @Test
    default void a_brand_of_other_sites_has_none_for_them() {
        Outage outage = Outage.in(house());
        KeepIncident.Asking elsewhere = new KeepIncident.Asking(Desk.LUCIA, site -> false);

        assertThat(house().within(() -> house().declaring().open(outage.known(), elsewhere)))
                .isEqualTo(new IncidentOutcome.NoSuchBrand(outage.brand()));
    }

    @Test
    default void cases_are_shown_as_far_as_they_are_in_sight() {
        Outage outage = Outage.in(house());
        Desk mine = outage.says("1", "Sin internet en " + outage.tag).accepts(1);
        outage.says("2", "Seguimos sin internet, " + outage.tag);
        Incident incident = outage.declare();

        assertThat(house().within(() -> house().incidents().listCases(incident, mine.sight(), 10)))
                .extracting(HitCase::conversation)
                .containsExactly(mine.conversation());
        assertThat(house().within(() -> house().incidents().listCases(incident, Outage.overAll(), 10)))
                .hasSize(2);
    }

    private static Incident kept(IncidentOutcome outcome) {
        return ((IncidentOutcome.Kept) outcome).incident();
    }

    /** A cable is cut in a district that no other test speaks of, at a brand of its own. */
    record Outage(House house, String tag) {

        static Outage in(House house) {
            Outage outage = new Outage(house, Tags.next());
            Home home = outage.said("0", "").home();
            house.within(() -> house.accounts()
                    .keep(Allowed.withoutWindows(outage.said("0", "").key().account())
                            .at(home)));
            return outage;
        }

        static Sight overAll() {
            return Sight.of("sofia", List.of("supervisor"), new Sight.Oversight.Everything());
        }

        String brand() {
            return "brand-" + tag;
        }

        Said said(String number, String text) {
            Said comment = Said.comment("95" + number).elsewhere(tag).text(text);
            return new Said(
                            comment.key(),
                            new Home(brand(), comment.home().site(), "es"),
                            comment.orderKey(),
                            comment.act(),
                            comment.delay())
                    .by(new Person("8" + number + "-" + tag, "Ana " + number));
        }

        Desk says(String number, String text) {
            Said said = said(number, text);
            house.hear(said.created());
            return Desk.of(house, said);
        }

        IncidentDraft known() {
            return new IncidentDraft(
                    brand(),
                    "Corte en " + tag,
                    List.of(tag),
                    List.of("sin internet"),
                    "internet",
                    Said.ONE_O_CLOCK.minusSeconds(600),
                    null);
        }

        Incident declare() {
            return kept(house.within(() -> house.declaring().open(known(), everywhere())));
        }

        /** One that begins then. */
        void declareFrom(Instant begin) {
            IncidentDraft known = new IncidentDraft(
                    brand(), "Corte en " + tag, List.of(tag), List.of("sin internet"), null, begin, null);
            kept(house.within(() -> house.declaring().open(known, everywhere())));
        }

        Incident lasting() {
            return house.within(() -> house.incidents().list(false, 200)).stream()
                    .filter(each -> each.known().brand().equals(brand()))
                    .findFirst()
                    .orElseThrow();
        }

        Incident tells(Incident incident, String fact) {
            return kept(house.within(() -> house.declaring().tell(incident.id(), fact, everywhere())));
        }

        Incident raise(Incident incident, int level) {
            return kept(house.within(() -> house.declaring()
                    .raise(incident.id(), level, "Crisis", Set.of(Switch.FOUR_EYES_IN_PUBLIC), everywhere())));
        }

        KeepIncident.Asking everywhere() {
            return new KeepIncident.Asking(Desk.LUCIA, site -> true);
        }

        ReplyOutcome answers(Desk desk, String text) {
            return house.approve(desk.asks(Tags.next(), text, 1));
        }

        PartOutcome say(Desk desk, Incident incident, boolean belongs) {
            return house.within(() -> house.incidentsOfCases()
                    .say(desk.conversation(), incident.id(), belongs, desk.agent(), false, desk.sight()));
        }

        List<InCase> incidentsOf(Desk desk) {
            return house.within(() -> house.incidentsOfCases().list(desk.conversation(), overAll()))
                    .orElseThrow();
        }

        Optional<Standing> standing(Desk desk, Incident incident) {
            return Optional.ofNullable(house.within(() -> house.incidents().standings(desk.conversation()))
                    .get(incident.id()));
        }

        Extent extent(Incident incident) {
            return house.within(() -> house.incidents().extent(incident));
        }

        List<ConversationId> untold() {
            return house.within(() -> house.incidents().listUntold(Desk.LUCIA, 100));
        }

        void promisesInCrisis() {
            house.add(Promising.inCrisis(brand()));
        }

        boolean isPromisedForCrisis() {
            Situation situation = Situation.of(said("0", "").key().account().channel(), null, brand());
            Promised promised = house.within(() -> house.policies().book()).promised(situation);
            return house.within(() -> house.policies().list()).stream()
                    .filter(policy -> policy.id().equals(promised.policy()))
                    .anyMatch(policy -> policy.conditions().crisis());
        }
    }
}
