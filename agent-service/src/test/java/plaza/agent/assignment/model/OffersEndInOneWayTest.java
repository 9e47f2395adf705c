package plaza.agent.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plaza.agent.assignment.model.WorkFixture.LUCIA;
import static plaza.agent.assignment.model.WorkFixture.MATEO;
import static plaza.agent.assignment.model.WorkFixture.NOON;
import static plaza.agent.assignment.model.WorkFixture.anOffer;
import static plaza.agent.assignment.model.WorkFixture.assignedTo;
import static plaza.agent.assignment.model.WorkFixture.offeredTo;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.OfferId;
import plaza.agent.vocabulary.model.Units;

/** What an agent's answer to an offer comes to, early, late, twice and by the wrong hand. */
class OffersEndInOneWayTest {

    private static final Instant JUST_BEFORE = NOON.plusMillis(29_999);
    private static final Instant OVER = NOON.plusSeconds(30);

    @Test
    void an_accepted_offer_makes_an_owner_under_a_new_epoch() {
        Offered offered = offeredTo(LUCIA);

        OfferAnswer answer = OfferAnswer.accept(offered, open(offered), JUST_BEFORE);

        assertThat(answer).isInstanceOfSatisfying(OfferAnswer.Counts.class, counts -> {
            assertThat(counts.epoch()).isEqualTo(new Epoch(1));
            assertThat(counts.change().next())
                    .isInstanceOfSatisfying(Assigned.class, assigned -> assertThat(assigned.ownership())
                            .isEqualTo(new Ownership(LUCIA, JUST_BEFORE)));
        });
    }

    @Test
    void accepting_at_the_very_instant_of_its_end_is_too_late() {
        Offered offered = offeredTo(LUCIA);

        OfferAnswer answer = OfferAnswer.accept(offered, open(offered), OVER);

        assertThat(answer)
                .isEqualTo(new OfferAnswer.Refused(
                        new OfferRefusal.Expired(offered.offer().id(), OfferState.TIMED_OUT)));
    }

    @Test
    void accepting_twice_comes_to_the_same() {
        Offered offered = offeredTo(LUCIA);
        Assigned assigned = offered.accept(NOON).next();

        OfferAnswer again = OfferAnswer.accept(assigned, known(offered, OfferState.ACCEPTED, 1), OVER);

        assertThat(again).isEqualTo(new OfferAnswer.Repeated(new Epoch(1)));
    }

    @Test
    void accepting_after_it_went_to_somebody_else_says_taken() {
        Offered offered = offeredTo(LUCIA);

        OfferAnswer late = OfferAnswer.accept(assignedTo(MATEO), known(offered, OfferState.TIMED_OUT, 0), OVER);

        assertThat(late)
                .isEqualTo(new OfferAnswer.Refused(
                        new OfferRefusal.Taken(offered.offer().id())));
    }

    @Test
    void accepting_what_ran_out_and_waits_again_says_expired() {
        Offered offered = offeredTo(LUCIA);
        Waiting waiting = offered.runOut(RunOut.NO_ANSWER, OVER).next();

        OfferAnswer late = OfferAnswer.accept(waiting, known(offered, OfferState.TIMED_OUT, 0), OVER);

        assertThat(late)
                .isEqualTo(new OfferAnswer.Refused(
                        new OfferRefusal.Expired(offered.offer().id(), OfferState.TIMED_OUT)));
    }

    @Test
    void an_old_offer_is_not_mistaken_for_the_present_one() {
        Offered first = offeredTo(LUCIA);
        Offered second = first.runOut(RunOut.NO_ANSWER, OVER)
                .next()
                .offerTo(anOffer(LUCIA, OVER))
                .next();

        OfferAnswer late = OfferAnswer.accept(second, known(first, OfferState.TIMED_OUT, 0), OVER.plusSeconds(1));

        assertThat(late).isInstanceOf(OfferAnswer.Refused.class);
    }

    @Test
    void a_declined_offer_goes_back_with_its_age_and_its_units() {
        Offered offered = offeredTo(LUCIA);

        OfferAnswer answer = OfferAnswer.decline(offered, open(offered), "not-mine", JUST_BEFORE);

        assertThat(answer).isInstanceOfSatisfying(OfferAnswer.Counts.class, counts -> {
            assertThat(counts.change().next().dossier().queuedAt())
                    .isEqualTo(offered.dossier().queuedAt());
            assertThat(counts.change().facts())
                    .singleElement()
                    .isInstanceOfSatisfying(WorkFact.Declined.class, fact -> {
                        assertThat(fact.freed()).isEqualTo(Units.ONE);
                        assertThat(fact.reason()).isEqualTo("not-mine");
                    });
        });
    }

    @Test
    void declined_work_is_never_offered_to_the_same_person_again() {
        Waiting declined = offeredTo(LUCIA).decline(null, NOON).next();

        assertThat(declined.mayGoTo(LUCIA.id())).isFalse();
        assertThatThrownBy(() -> declined.offerTo(anOffer(LUCIA, NOON))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void declining_twice_comes_to_the_same() {
        Offered offered = offeredTo(LUCIA);
        Waiting waiting = offered.decline(null, NOON).next();

        OfferAnswer again = OfferAnswer.decline(waiting, known(offered, OfferState.DECLINED, 0), null, NOON);

        assertThat(again).isEqualTo(new OfferAnswer.Repeated(Epoch.NONE));
    }

    @Test
    void declining_what_one_has_accepted_is_refused() {
        Offered offered = offeredTo(LUCIA);
        Assigned assigned = offered.accept(NOON).next();

        OfferAnswer late = OfferAnswer.decline(assigned, known(offered, OfferState.ACCEPTED, 1), null, NOON);

        assertThat(late)
                .isEqualTo(new OfferAnswer.Refused(
                        new OfferRefusal.Taken(offered.offer().id())));
    }

    @Test
    void who_let_it_run_out_is_remembered_in_order() {
        Waiting waiting = offeredTo(LUCIA)
                .runOut(RunOut.NO_ANSWER, NOON)
                .next()
                .offerTo(anOffer(MATEO, NOON))
                .next()
                .runOut(RunOut.NO_ANSWER, OVER)
                .next()
                .offerTo(anOffer(LUCIA, OVER))
                .next()
                .runOut(RunOut.NO_ANSWER, OVER.plusSeconds(30))
                .next();

        assertThat(waiting.dossier().passes().missed()).containsExactly(MATEO.id(), LUCIA.id());
    }

    private static KnownOffer open(Offered offered) {
        return known(offered, OfferState.OPEN, 0);
    }

    private static KnownOffer known(Offered offered, OfferState state, long epoch) {
        OfferId id = offered.offer().id();
        return new KnownOffer(
                id, offered.dossier().conversation(), offered.offer().to().id(), state, new Epoch(epoch));
    }
}
