package plaza.conversation.promise.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The life of one case as a line tells it, and the clock events that it comes to. An agent's answer answers what was said
 * by then, or what the line says that it knew; so does a closing.
 */
final class CaseStory {

    private record Answer(Instant at, Instant knowing) {}

    private final Wall wall;
    private final List<Instant> asked = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Instant> closings = new ArrayList<>();
    private final List<ClockEvent> others = new ArrayList<>();

    CaseStory(Wall wall) {
        this.wall = wall;
    }

    /** One thing that happened: a day, a time, and what. */
    void happens(String text) {
        String[] words = text.trim().split(" ", 3);
        Instant at = wall.instant(words[0], words[1]);
        String what = words[2];
        if (what.startsWith("agent knowing ")) {
            String[] knew = what.substring("agent knowing ".length()).split(" ");
            answers.add(new Answer(at, wall.instant(knew[0], knew[1])));
            return;
        }
        switch (what) {
            case "customer" -> asked.add(at);
            case "takes it back" -> asked.removeLast();
            case "agent" -> answers.add(new Answer(at, at));
            case "bot" -> others.add(new ClockEvent.Acknowledged(at));
            case "note" -> {}
            case "closed" -> closings.add(at);
            case "asks the back office" ->
                others.add(new ClockEvent.Held(PauseCause.WAITING_FOR_BACK_OFFICE, at, null));
            case "back office answers" -> replaceLast(ClockEvent.Held.class, at);
            case "solved in private" -> others.add(new ClockEvent.SolvedInPrivate(at, null));
            case "closing words" -> replaceLast(ClockEvent.SolvedInPrivate.class, at);
            default -> throw new IllegalArgumentException("nobody knows what happens when: " + what);
        }
    }

    List<ClockEvent> events() {
        List<ClockEvent> events = new ArrayList<>(others);
        asked.forEach(at -> events.add(new ClockEvent.Asked(at, settled(at))));
        answers.forEach(answer -> events.add(new ClockEvent.Answered(answer.at())));
        closings.forEach(at -> events.add(new ClockEvent.Closed(at, firstAfter(at))));
        return events;
    }

    private @Nullable Instant settled(Instant at) {
        Optional<Instant> answered = answers.stream()
                .filter(answer -> !answer.knowing().isBefore(at))
                .map(Answer::at)
                .min(Comparator.naturalOrder());
        Optional<Instant> closed =
                closings.stream().filter(closing -> !closing.isBefore(at)).min(Comparator.naturalOrder());
        return java.util.stream.Stream.of(answered, closed)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable Instant firstAfter(Instant closed) {
        return asked.stream()
                .filter(at -> at.isAfter(closed))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private void replaceLast(Class<? extends ClockEvent> kind, Instant until) {
        for (int i = others.size() - 1; i >= 0; i--) {
            if (kind.isInstance(others.get(i))) {
                others.set(i, ended(others.get(i), until));
                return;
            }
        }
        throw new IllegalArgumentException("nothing is there to end at " + until);
    }

    private static ClockEvent ended(ClockEvent event, Instant until) {
        return switch (event) {
            case ClockEvent.Held held -> new ClockEvent.Held(held.cause(), held.from(), until);
            case ClockEvent.SolvedInPrivate solved -> new ClockEvent.SolvedInPrivate(solved.at(), until);
            case ClockEvent.Asked _, ClockEvent.Answered _, ClockEvent.Acknowledged _, ClockEvent.Closed _ -> event;
        };
    }
}
