package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import plaza.platform.testing.Waiting;
import plaza.system.FaultMatrix.Cell;
import plaza.system.FaultMatrix.Way;
import plaza.system.cast.Doors;
import plaza.system.cast.Shift;
import plaza.system.cast.Wall;

/**
 * Each fault of a network on each way that a reply can take: no reply is lost, doubled or falsely shown as sent, by the
 * network's own ledger. Everybody writes at once, each fault waits for its own reply, and the clock is moved over what
 * the networks' limits make us wait; so the whole matrix takes little more than its answers.
 */
class WhateverANetworkAnswersAReplyStandsOnceOrComesBackJourney {

    private static final String MARK = "every-fault-";

    /** More than the agent-service takes for time that passed by itself: agents are not missed meanwhile. */
    private static final Duration A_MOMENT = Duration.ofSeconds(15);

    private static final Duration UNTIL_A_LIMIT_ENDS = Duration.ofMinutes(5);

    private final House house = House.open();
    private final Doors doors = new Doors();
    private final Map<Way, Wall> walls = new EnumMap<>(Way.class);
    private final Map<Way, String> posts = new EnumMap<>(Way.class);
    private final List<Spoken> spoken = new ArrayList<>();
    private final long start = System.currentTimeMillis();

    /** Somebody who waits for an answer. */
    private record Spoken(Cell cell, String mark, String id, Wall.Customer customer) {}

    @TestFactory
    Stream<DynamicTest> each_reply_stands_once_and_is_shown_so_or_returns_with_its_reason() throws Exception {
        for (Way way : Way.values()) {
            walls.put(way, new Wall(doors, house.stage(), way.channel()));
            if (!way.isPrivate()) {
                posts.put(way, walls.get(way).post());
            }
        }
        List<Cell> cells = FaultMatrix.cells();
        try (Shift shift = house.shift(House.CROWD)) {
            speak(cells, cell -> !cell.isLimit() && !cell.needsRepair() && !cell.repeatsAnId());
            awaitResolved(cell -> !cell.isNeverConfirmed(), A_MOMENT);
            speak(cells, Cell::isLimit);
            awaitResolved(cell -> true, UNTIL_A_LIMIT_ENDS);
            speak(cells, Cell::repeatsAnId);
            awaitResolved(cell -> true, A_MOMENT);
            speakWithoutToken(cells, Way.FACEBOOK_COMMENT, Way.INSTAGRAM_COMMENT, Way.WHATSAPP);
            speakWithoutToken(cells, Way.MESSENGER, Way.INSTAGRAM_PRIVATE);
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
        }
        Map<Way, List<Wall.Standing>> ledgers = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            ledgers.put(way, walls.get(way).ledger());
        }
        CaseDesk elena = house.desk("elena");
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("every fault struck", this::everyFaultStruck)),
                spoken.stream()
                        .map(each -> DynamicTest.dynamicTest(
                                each.cell().toString(),
                                () -> judge(each, ledgers.get(each.cell().way()), replies(elena, each)))));
    }

    private void speak(List<Cell> cells, Predicate<Cell> which) throws IOException, InterruptedException {
        for (Cell cell : cells.stream().filter(which).toList()) {
            Spoken each = spoken(cell);
            Wall wall = walls.get(cell.way());
            if (!cell.needsRepair()) {
                wall.faultAbout(about(each), cell.way().operation(), cell.fault());
            }
            wall.say(each.customer(), each.mark() + ": otra vez sin señal", each.id(), posts.get(cell.way()));
            spoken.add(each);
        }
    }

    private Spoken spoken(Cell cell) {
        int number = spoken.size();
        String digits = Long.toString(start * 1000 + number);
        String id =
                switch (cell.way()) {
                    case FACEBOOK_COMMENT -> {
                        String post = posts.get(cell.way());
                        yield post.substring(post.indexOf('_') + 1) + "_" + digits;
                    }
                    case INSTAGRAM_COMMENT -> "17" + digits;
                    case MESSENGER -> "m_" + digits;
                    case INSTAGRAM_PRIVATE -> "aWdf" + digits;
                    case WHATSAPP -> "wamid." + digits;
                };
        String person = cell.way() == Way.WHATSAPP ? "598" + digits.substring(5) : digits;
        return new Spoken(cell, MARK + (1000 + number), id, new Wall.Customer(person, "Clienta " + number));
    }

    /** What a call about the reply names: the comment, the person, or on WhatsApp the message that is answered. */
    private static String about(Spoken each) {
        return switch (each.cell().way()) {
            case FACEBOOK_COMMENT, INSTAGRAM_COMMENT, WHATSAPP -> each.id();
            case MESSENGER, INSTAGRAM_PRIVATE -> each.customer().id();
        };
    }

    /** Looks now and then, and moves the clock where nothing has come of the last second. */
    private void awaitResolved(Predicate<Cell> which, Duration step) {
        List<Spoken> expected =
                spoken.stream().filter(each -> which.test(each.cell())).toList();
        CaseDesk elena = house.desk("elena");
        AtomicReference<String> before = new AtomicReference<>("");
        Waiting.MANY.forCondition().pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            Set<String> resolved = elena.conversations(MARK).stream()
                    .filter(found -> "resolved".equals(found.get("turn")))
                    .map(found -> String.valueOf(found.get("id")))
                    .collect(Collectors.toSet());
            List<String> waiting = walls.get(Way.WHATSAPP).faults();
            String now = resolved.size() + " " + waiting.size();
            if (resolved.size() < expected.size() && now.equals(before.getAndSet(now))) {
                walls.get(Way.WHATSAPP).advance(step);
            }
            assertThat(resolved)
                    .as("resolved, while these faults wait: %s", waiting)
                    .hasSizeGreaterThanOrEqualTo(expected.size());
        });
    }

    /** The networks take other tokens from now on, and no call with the old ones. */
    private void speakWithoutToken(List<Cell> cells, Way... ways) throws IOException, InterruptedException {
        Set<Way> these = Set.of(ways);
        int before = spoken.size();
        for (Way way : ways) {
            walls.get(way).newToken(token(way));
        }
        speak(cells, cell -> cell.needsRepair() && these.contains(cell.way()));
        List<Spoken> held = List.copyOf(spoken.subList(before, spoken.size()));
        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(held)
                .allSatisfy(
                        each -> assertThat(replies(elena, each)).singleElement().satisfies(reply -> assertThat(reply)
                                .containsEntry("state", "held")
                                .containsEntry("reason", "needs-reauthorisation"))));
        for (Way way : ways) {
            house.newToken(way.account(), token(way));
        }
        awaitResolved(cell -> true, A_MOMENT);
    }

    private String token(Way way) {
        return "after-" + way.label() + "-" + start;
    }

    private void everyFaultStruck() throws IOException, InterruptedException {
        assertThat(walls.get(Way.WHATSAPP).faults()).isEmpty();
    }

    private static void judge(Spoken each, List<Wall.Standing> ledger, List<Map<String, Object>> replies) {
        List<Wall.Standing> standing = ledger.stream()
                .filter(item -> item.isOurs() && !item.removed() && isAnswer(item, each))
                .toList();
        assertThat(replies).hasSize(1);
        if (each.cell().standsInTheEnd()) {
            assertThat(standing).hasSize(1);
            assertThat(replies.getFirst())
                    .containsEntry("state", "published")
                    .containsEntry("externalId", standing.getFirst().id());
        } else {
            assertThat(standing).isEmpty();
            assertThat(replies.getFirst())
                    .containsEntry("state", each.cell().failsLater() ? "undelivered" : "refused")
                    .containsEntry("reason", each.cell().ending())
                    .containsEntry("externalId", null);
        }
    }

    private static boolean isAnswer(Wall.Standing item, Spoken each) {
        return each.cell().way().isPrivate()
                ? each.customer().name().equals(item.peer())
                : each.id().equals(item.parent());
    }

    private static List<Map<String, Object>> replies(CaseDesk elena, Spoken each) {
        return elena.conversations(each.mark()).stream()
                .flatMap(found -> elena.replies(found.get("id")).stream())
                .toList();
    }
}
