package plaza.platform.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChangeRingResumesOrSaysGapTest {

    private final ChangeRing ring = new ChangeRing(3, 10);

    @Test
    void a_reader_at_the_head_misses_nothing() {
        assertThat(ring.since(10)).isEqualTo(new ChangeRing.Since.Changes(List.of()));
    }

    @Test
    void a_reader_gets_what_came_after_its_place() {
        ring.add(changes(11, 12));

        assertThat(ring.since(11)).isEqualTo(new ChangeRing.Since.Changes(changes(12, 12)));
    }

    @Test
    void the_oldest_remembered_change_can_still_be_resumed_from_the_one_before_it() {
        ring.add(changes(11, 14));

        assertThat(ring.since(11)).isEqualTo(new ChangeRing.Since.Changes(changes(12, 14)));
    }

    @Test
    void a_reader_from_before_the_memory_is_told_of_the_gap() {
        ring.add(changes(11, 14));

        assertThat(ring.since(10)).isEqualTo(new ChangeRing.Since.Gap(14));
    }

    @Test
    void a_reader_from_a_future_that_never_was_is_told_of_the_gap() {
        assertThat(ring.since(99)).isEqualTo(new ChangeRing.Since.Gap(10));
    }

    private static List<Change> changes(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(
                        number -> new Change(number, "thing", "id-" + number, "cordoba", Set.of(), "{}", Instant.EPOCH))
                .toList();
    }
}
