package plaza.system;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.system.cast.Doors;
import plaza.system.cast.Stage;
import plaza.system.cast.Wall;

/** Customers who comment, and what the network shows of the answers they got. */
final class Evening implements AutoCloseable {

    /** How often the network sends each webhook. */
    private static final int COPIES = 2;

    private final Doors doors = new Doors();
    private final Wall wall;
    private final String mark;
    private final String post;
    private final List<String> comments = new ArrayList<>();

    /** An evening whose comments all hold that word. */
    Evening(Stage stage, String mark) throws IOException, InterruptedException {
        this.wall = new Wall(doors, stage);
        this.mark = mark;
        this.post = wall.post();
    }

    /** The word that all its comments hold. */
    String mark() {
        return mark;
    }

    /** How many comments have an answer. */
    int answered() throws IOException, InterruptedException {
        return (int) answers().values().stream().filter(count -> count > 0).count();
    }

    Wall wall() {
        return wall;
    }

    /** One more customer comments, and the network tells it twice; gives the comment's id. */
    String comment() throws IOException, InterruptedException {
        String number = mark + " " + comments.size();
        String comment = wall.comment("Clienta " + number, number + ": otra vez sin señal", post, COPIES);
        comments.add(comment);
        return comment;
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    /** How many answers of ours stand under each comment, by the network's own ledger. */
    Map<String, Integer> answers() throws IOException, InterruptedException {
        Map<String, Integer> counts = new HashMap<>();
        comments.forEach(comment -> counts.put(comment, 0));
        for (Wall.Standing item : wall.ledger()) {
            if (item.isOurs() && !item.removed() && item.parent() != null) {
                counts.computeIfPresent(item.parent(), (comment, count) -> count + 1);
            }
        }
        return counts;
    }

    @Override
    public void close() {
        doors.close();
    }
}
