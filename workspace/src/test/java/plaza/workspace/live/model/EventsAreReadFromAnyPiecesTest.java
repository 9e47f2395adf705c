package plaza.workspace.live.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventsAreReadFromAnyPiecesTest {

    private static final String STREAM = ": welcome\n\nid: 7\nevent: offered\ndata: {\"canal\":\"señal\"}\n\n"
            + "data: one\r\ndata: two\r\n\r\nid: 9\n\nevent: nothing\n\ndata\n\n";

    private static final List<StreamEvent> EVENTS = List.of(
            new StreamEvent("7", "offered", "{\"canal\":\"señal\"}"),
            new StreamEvent("7", "message", "one\ntwo"),
            new StreamEvent("9", "message", ""));

    @Property
    void cut_where_one_will_the_same_events_come_out(@ForAll @IntRange(min = 1, max = 40) int size) {
        assertThat(readInPiecesOf(size)).isEqualTo(EVENTS);
    }

    @Test
    void an_id_without_data_moves_the_place_on() {
        EventReader reader = new EventReader();

        reader.read("id: 41\n: beat\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reader.lastId()).isEqualTo("41");
    }

    @Test
    void a_line_without_end_stops_the_stream() {
        EventReader reader = new EventReader();
        byte[] endless = new byte[(1 << 20) + 1];
        Arrays.fill(endless, (byte) 'x');

        assertThatThrownBy(() -> reader.read(endless)).isInstanceOf(IllegalStateException.class);
    }

    private static List<StreamEvent> readInPiecesOf(int size) {
        byte[] bytes = STREAM.getBytes(StandardCharsets.UTF_8);
        EventReader reader = new EventReader();
        List<StreamEvent> events = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += size) {
            events.addAll(reader.read(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + size))));
        }
        return events;
    }
}
