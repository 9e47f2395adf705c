package plaza.system.cast;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * An agent who takes every offer, answers once, waits until the answer stands on the network and resolves: by the
 * services' own doors, as the page does it. Whatever does not answer is tried again, with the same key, as a page does.
 */
public final class ScriptedAgent implements AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration REVIEW = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final String person;
    private final URI home;
    private final Doors doors;
    private final Keyring keys;
    private final Diary diary;
    private final CaseWork work;
    private final BlockingQueue<String> offers = new LinkedBlockingQueue<>();
    private final Map<String, CaseInHand> inHand = new ConcurrentHashMap<>();
    private final Thread listener;
    private final Thread worker;
    private volatile boolean isClosed;
    private volatile @Nullable InputStream stream;
    private long beatAtNanos = System.nanoTime() - BEAT.toNanos();
    private long reviewAtNanos = beatAtNanos;

    /** Somebody who comes to work; {@code home} is the replica of agent-service that their page speaks to. */
    public ScriptedAgent(String person, URI home, Stage stage, Doors doors, Keyring keys, Diary diary) {
        this.person = person;
        this.home = home;
        this.doors = doors;
        this.keys = keys;
        this.diary = diary;
        this.work = new CaseWork(person, stage.conversations(), doors, keys, diary);
        this.listener = Thread.ofVirtual().name(person + " listens").unstarted(this::listen);
        this.worker = Thread.ofVirtual().name(person + " works").unstarted(this::work);
    }

    /** Comes to work. */
    public ScriptedAgent start() {
        listener.start();
        worker.start();
        return this;
    }

    /** True while something is still to be done. */
    public boolean isBusy() {
        return !offers.isEmpty() || !inHand.isEmpty();
    }

    /** Goes home: no more offers for them. */
    @Override
    public void close() {
        isClosed = true;
        worker.interrupt();
        listener.interrupt();
        try {
            worker.join();
            InputStream open = stream;
            if (open != null) {
                open.close();
            }
            send("PUT", "/api/v1/agents/me/presence", Map.of("state", "offline"));
        } catch (IOException e) {
            // the service is away as well: it will notice the silence
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        String last = null;
        while (!isClosed) {
            try (InputStream events = doors.stream(at("/api/v1/offers/changes"), keys.token(person), last)) {
                stream = events;
                EventReader reader = new EventReader(events);
                for (EventReader.Event event = reader.next(); event != null; event = reader.next()) {
                    last = event.id() == null ? last : event.id();
                    hear(event);
                }
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void hear(EventReader.Event event) {
        if (event.name().equals("offered")) {
            JsonNode offer = Doors.json(event.data());
            diary.offered(offer.path("conversationId").asText(), Instant.now());
            offers.add(offer.path("id").asText());
        }
    }

    private void work() {
        while (!isClosed) {
            try {
                String offer = offers.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                beat();
                if (offer != null) {
                    accept(offer);
                }
                review();
                for (CaseInHand each : inHand.values()) {
                    work.goOn(each);
                }
                inHand.values().removeIf(each -> each.isOver);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void beat() throws IOException, InterruptedException {
        if (System.nanoTime() - beatAtNanos < BEAT.toNanos()) {
            return;
        }
        Answer heard = send("POST", "/api/v1/agents/me/presence/heartbeat", Map.of());
        Answer seen = doors.get(at("/api/v1/agents/me/presence"), keys.token(person));
        boolean isThere = seen.body().path("state").asText().equals("available")
                || send("PUT", "/api/v1/agents/me/presence", Map.of("state", "available"))
                        .isGood();
        if (heard.isGood() && isThere) {
            beatAtNanos = System.nanoTime();
        }
    }

    private void accept(String offer) throws IOException, InterruptedException {
        Answer answer;
        try {
            answer = send("POST", "/api/v1/offers/" + offer + "/acceptance", Map.of());
        } catch (IOException e) {
            offers.add(offer);
            throw e;
        }
        if (answer.isGood()) {
            take(answer.body());
        } else if (answer.isPassing()) {
            offers.add(offer);
            pause();
        }
    }

    /** What the page shows after a break of the line: offers that were missed, work whose acceptance was not answered. */
    private void review() throws IOException, InterruptedException {
        if (System.nanoTime() - reviewAtNanos < REVIEW.toNanos()) {
            return;
        }
        Answer open = doors.get(at("/api/v1/offers"), keys.token(person));
        open.body().path("items").forEach(offer -> {
            diary.offered(offer.path("conversationId").asText(), Instant.now());
            if (!offers.contains(offer.path("id").asText())) {
                offers.add(offer.path("id").asText());
            }
        });
        Answer mine = doors.get(at("/api/v1/work/mine"), keys.token(person));
        mine.body().path("items").forEach(this::take);
        if (open.isGood() && mine.isGood()) {
            reviewAtNanos = System.nanoTime();
        }
    }

    private void take(JsonNode owned) {
        String conversation = owned.path("conversationId").asText();
        CaseInHand known = inHand.computeIfAbsent(
                conversation, id -> new CaseInHand(id, owned.path("epoch").asLong()));
        known.epoch = Math.max(known.epoch, owned.path("epoch").asLong());
    }

    private Answer send(String method, String path, Object body) throws IOException, InterruptedException {
        return doors.send(method, at(path), keys.token(person), body, Map.of());
    }

    private URI at(String path) {
        return home.resolve(path);
    }

    private static void pause() {
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
