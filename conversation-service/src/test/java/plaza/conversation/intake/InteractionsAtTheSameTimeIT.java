package plaza.conversation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Settled;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.Person;
import plaza.platform.testing.PlazaBacking;

/** As on several partitions and replicas: everything at once, on real PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class InteractionsAtTheSameTimeIT {

    @Inject
    PgHouse house;

    @Test
    void the_same_interaction_five_times_is_one_message_of_one_case() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());

        List<Applied> applied = atOnce(Collections.nCopies(5, said.created()));

        assertThat(applied).containsOnlyOnce(Applied.OPENED).containsOnly(Applied.OPENED, Applied.DUPLICATE);
        assertThat(caseOf(said).digest().messages()).isEqualTo(1);
    }

    @Test
    void the_whole_life_of_one_comment_at_once_ends_as_in_any_order() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        InMemoryHouse expected = new InMemoryHouse().heard(life(said));

        atOnce(life(said));

        assertThat(find(said).content())
                .isEqualTo(expected.messages.all().getFirst().content());
        assertThat(caseOf(said).digest()).isEqualTo(expected.onlyCase().digest());
    }

    @Test
    void all_120_orders_of_one_comment_end_in_the_same_message_and_case() {
        Said unchanged = Said.comment("900_901");
        InMemoryHouse expected = new InMemoryHouse().heard(life(unchanged));
        Digest digest = expected.onlyCase().digest();
        Turn turn = expected.onlyCase().turn();

        List<Said> comments = Orders.permutations(List.of(0, 1, 2, 3, 4)).stream()
                .map(this::heardInThatOrder)
                .toList();

        assertThat(comments).hasSize(120).allSatisfy(said -> {
            assertThat(caseOf(said).digest()).isEqualTo(digest);
            assertThat(caseOf(said).turn()).isEqualTo(turn);
            assertThat(find(said).content().findEditedAt()).contains(Said.ONE_O_CLOCK.plusSeconds(20));
            assertThat(find(said).content().isHidden()).isTrue();
        });
    }

    @Test
    void many_messages_of_one_customer_under_one_comment_are_one_case_with_facts_in_a_row() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Stream<Interaction> answers = IntStream.range(0, 20).mapToObj(i -> said.answeredBy(Said.ROSA, "900_95" + i)
                .by(said.author())
                .at(said.createdAt().plusSeconds(i))
                .created());
        Stream<Interaction> echoes = IntStream.range(0, 10)
                .mapToObj(i -> said.answeredByPage("900_96" + i).created());

        atOnce(Stream.concat(Stream.concat(answers, echoes), Stream.of(said.created()))
                .toList());

        Conversation conversation = caseOf(said);
        assertThat(conversation.digest().messages()).isEqualTo(31);
        assertThat(conversation.digest()).isEqualTo(Digest.of(messages(conversation.id()), Settled.NOTHING));
    }

    @Test
    void one_customer_under_many_comments_is_one_customer() {
        String tag = Tags.next();
        List<Said> comments = IntStream.range(0, 8)
                .mapToObj(i -> Said.comment("900_90" + i).elsewhere(tag))
                .toList();

        atOnce(comments.stream().map(Said::created).toList());

        Set<Conversation> cases = comments.stream().map(this::caseOf).collect(Collectors.toSet());
        assertThat(cases)
                .hasSize(8)
                .extracting(Conversation::customer)
                .containsOnly(caseOf(comments.getFirst()).customer());
    }

    @Test
    void two_customers_under_one_comment_are_two_cases_linked_one_to_the_other() {
        Said rosa = Said.comment("900_901").elsewhere(Tags.next());
        Said tomas = rosa.answeredBy(new Person("7002-" + rosa.key().account().accountId(), "Tomás"), "900_902");

        atOnce(List.of(rosa.created(), tomas.created()));

        ConversationId first = house.within(() -> house.threads().findFirst(rosa.orderKey()))
                .map(CaseThread::conversation)
                .orElseThrow();
        assertThat(caseOf(rosa).id()).isNotEqualTo(caseOf(tomas).id());
        assertThat(List.of(caseOf(rosa).id(), caseOf(tomas).id())).contains(first);
    }

    @Test
    void our_answer_and_what_it_answers_on_different_partitions_never_miss_each_other() {
        List<Said> posts = IntStream.range(0, 20)
                .mapToObj(i -> Said.comment("post_" + i)
                        .kind(Kind.POST)
                        .answering(null)
                        .post(null)
                        .elsewhere(Tags.next()))
                .toList();
        List<Interaction> heard = new ArrayList<>();
        posts.forEach(post -> {
            String account = post.key().account().accountId();
            Said answer = post.answeredByPage("answer").under("facebook:" + account + ":answer");
            Said second = answer.answeredByPage("second").under("facebook:" + account + ":second");
            heard.addAll(List.of(second.created(), post.created(), answer.created()));
        });

        atOnce(heard);

        assertThat(posts)
                .allSatisfy(post -> assertThat(caseOf(post).digest().messages()).isEqualTo(3));
    }

    @Test
    void our_own_words_at_once_open_nothing() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said post = Said.comment("100000000000001_900")
                .kind(Kind.POST)
                .direction(Direction.OUTBOUND)
                .answering(null)
                .elsewhere(Tags.next());

        List<Applied> applied =
                atOnce(List.of(post.created(), said.answeredByPage("900_902").created(), post.edited("corregido", 5)));

        assertThat(applied).containsOnly(Applied.KEPT);
    }

    private Said heardInThatOrder(List<Integer> order) {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        order.stream().map(life(said)::get).forEach(house::hear);
        return said;
    }

    private static List<Interaction> life(Said said) {
        return List.of(
                said.created(),
                said.edited("primera", 10),
                said.edited("segunda", 20),
                said.removed(30),
                said.hidden(15));
    }

    private List<Applied> atOnce(List<Interaction> interactions) {
        List<Callable<Applied>> work = interactions.stream()
                .map(interaction -> (Callable<Applied>) () -> house.hear(interaction))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(work).stream()
                    .map(InteractionsAtTheSameTimeIT::done)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError("an interaction was not applied", e);
        }
    }

    private Message find(Said said) {
        return house.within(() -> house.messages().find(said.key())).orElseThrow();
    }

    private Conversation caseOf(Said said) {
        Placement place = find(said).findPlacement().orElseThrow();
        return house.within(() -> house.conversations().get(place.conversation()));
    }

    private List<Message> messages(ConversationId id) {
        return house.within(() -> house.messages().listNewest(id, 1_000));
    }
}
