package plaza.conversation.promise.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plaza.conversation.calendar.model.BusinessCalendar;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.conversation.calendar.model.Period;

/**
 * One case of {@code sla/scenarios.txt}: what happened, and which clocks run then.
 *
 * @param title what it shows, and where it comes from
 * @param in the promise, and what happened
 * @param out the clocks
 */
record Scenario(String title, String in, String out, Map<String, BusinessCalendar> calendars) {

    private static final Map<String, PauseCause> CAUSES = Map.of(
            "customer", PauseCause.WAITING_FOR_CUSTOMER,
            "back-office", PauseCause.WAITING_FOR_BACK_OFFICE);
    private static final Map<String, Metric> METRICS = Map.of(
            "first", Metric.FIRST_ANSWER,
            "next", Metric.NEXT_ANSWER,
            "resolution", Metric.RESOLUTION,
            "update", Metric.PERIODIC_UPDATE,
            "closing", Metric.PUBLIC_CLOSING);

    /** All scenarios of the file's text. */
    static List<Scenario> parse(String text) {
        Map<String, BusinessCalendar> calendars = new HashMap<>(Map.of("always", BusinessCalendar.ALWAYS));
        List<Scenario> scenarios = new ArrayList<>();
        Iterator<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith("@ ")) {
                String[] parts = line.substring(2).split(" = ");
                calendars.put(parts[0].trim(), new BusinessCalendar(hours(parts[1])));
            } else {
                scenarios.add(new Scenario(
                        marked(line, "= "), marked(lines.next(), "> "), marked(lines.next(), "< "), calendars));
            }
        }
        return scenarios;
    }

    /** The clocks as they are, written as {@link #out()} is. */
    String clocks() {
        String[] parts = in.split("; ");
        String[] told = parts[0].split(": ", 2);
        Terms begun = terms(told[0]);
        Terms terms = Arrays.stream(parts)
                .filter(part -> part.startsWith("then "))
                .map(part -> terms(part.substring("then ".length())))
                .reduce(begun, (earlier, later) -> later);
        List<SlaClock> clocks = terms.promise().clocks(events(told[1], begun.wall()));
        String now = Arrays.stream(parts)
                .filter(part -> part.startsWith("at "))
                .map(part -> part.substring("at ".length()))
                .findFirst()
                .orElse("");
        return clocks.isEmpty()
                ? "nothing"
                : clocks.stream().map(clock -> terms.text(clock, now)).collect(Collectors.joining(" | "));
    }

    List<ClockEvent> events() {
        String[] told = in.split("; ")[0].split(": ", 2);
        return events(told[1], terms(told[0]).wall());
    }

    Promise promise() {
        return terms(in.split("; ")[0].split(": ", 2)[0]).promise();
    }

    @Override
    public String toString() {
        return title;
    }

    private static List<ClockEvent> events(String told, Wall wall) {
        List<ClockEvent> events = new ArrayList<>();
        for (String life : told.split(" & ")) {
            CaseStory story = new CaseStory(wall);
            Arrays.stream(life.split(", ")).forEach(story::happens);
            events.addAll(story.events());
        }
        return events;
    }

    /** A promise, the wall on which its times are read, and whether its warnings are of interest. */
    private record Terms(Promise promise, Wall wall, boolean warns) {

        String text(SlaClock clock, String now) {
            String state = clock.paused() == null || clock.dueAt() != null
                    ? " due " + wall.text(clock.dueAt())
                    : " paused for " + clock.paused().label().replace("waiting-for-", "") + ", "
                            + duration(clock.left()) + " left";
            String warning = warns && clock.warnAt() != null ? " (warn " + wall.text(clock.warnAt()) + ")" : "";
            return clock.metric().label() + state + warning + standing(clock, now);
        }

        private String standing(SlaClock clock, String now) {
            if (now.isEmpty()) {
                return "";
            }
            Instant at = wall.instant(now.split(" ")[0], now.split(" ")[1]);
            return clock.isBroken(at) ? ", broken" : clock.isWarned(at) ? ", warned" : ", in time";
        }

        private static String duration(Duration duration) {
            return duration.toString().substring(2).toLowerCase(java.util.Locale.ROOT);
        }
    }

    private Terms terms(String text) {
        String[] words = text.trim().split(" ");
        BusinessCalendar calendar = calendars.get(words[0]);
        Map<Metric, Goal> goals = new EnumMap<>(Metric.class);
        int warn = 75;
        boolean warns = false;
        for (int i = 1; i < words.length; i += 2) {
            if (words[i].equals("warn")) {
                warn = Integer.parseInt(words[i + 1].replace("%", ""));
                warns = true;
            } else {
                Set<PauseCause> pauses = EnumSet.noneOf(PauseCause.class);
                if (i + 3 < words.length && words[i + 2].equals("pausing")) {
                    Arrays.stream(words[i + 3].split("\\+")).map(CAUSES::get).forEach(pauses::add);
                }
                goals.put(METRICS.get(words[i]), new Goal(Duration.parse("PT" + words[i + 1]), pauses));
                i += pauses.isEmpty() ? 0 : 2;
            }
        }
        return new Terms(
                new Promise(goals, warn, calendar), new Wall(calendar.hours().zone()), warns);
    }

    private static OpeningHours hours(String text) {
        String[] parts = text.split(" \\| ");
        Map<DayOfWeek, List<Period>> week = new EnumMap<>(DayOfWeek.class);
        for (String days : parts[1].split("; ")) {
            String[] words = days.trim().split(" ");
            String[] span = words[0].split("-");
            List<Period> periods = periods(words);
            for (int day = Wall.day(span[0]).ordinal();
                    day <= Wall.day(span[span.length - 1]).ordinal();
                    day++) {
                week.put(DayOfWeek.values()[day], periods);
            }
        }
        TreeMap<LocalDate, List<Period>> special = new TreeMap<>();
        if (parts.length > 2) {
            for (String single : parts[2].split("; ")) {
                String[] words = single.trim().split(" ");
                special.put(Wall.date(words[0]), periods(words));
            }
        }
        return new OpeningHours(ZoneId.of(parts[0].trim()), week, special);
    }

    private static List<Period> periods(String[] words) {
        return Arrays.stream(words)
                .skip(1)
                .filter(word -> !word.equals("closed"))
                .map(word -> Period.of(word.split("-")[0], word.split("-")[1]))
                .toList();
    }

    private static String marked(String line, String mark) {
        if (!line.startsWith(mark)) {
            throw new IllegalArgumentException("a line that begins with '" + mark + "' was expected, not: " + line);
        }
        return line.substring(mark.length()).trim();
    }
}
