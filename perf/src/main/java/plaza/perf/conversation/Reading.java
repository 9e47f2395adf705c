package plaza.perf.conversation;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import plaza.perf.Spans;

/** How long people wait for a list, a case and a search, over HTTP with their own tokens: two ask at a time. */
final class Reading {

    private static final int CALLERS = 2;
    private static final int WARM_UP = 200;
    private static final int CALLS = 600;
    private static final int LONG_CALLS = 60;
    private static final int ROUNDS_OF_QUESTIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Library library;
    private final int conversations;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Who asks, and for what. */
    private record Question(String person, String path) {}

    private interface Questions {
        Question get(int number, Random random);
    }

    Reading(Library library, int conversations) {
        this.library = library;
        this.conversations = conversations;
    }

    void run() throws Exception {
        System.out.println("| what | target p95 | p50 | p95 | p99 | n |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        measure("list of my open cases", "50 ms", CALLS, (number, _) -> mine(number));
        measure("opening a case", "50 ms", CALLS, (_, random) -> any(random));
        measure("opening a case of 5,000 messages", "", LONG_CALLS, (number, _) -> aLongOne(number));
        for (String person : List.of("elena", "sofia", "lucia")) {
            ask(person);
        }
    }

    private void ask(String person) throws Exception {
        List<String> questions = Words.questions();
        measure(
                "text search, 100 questions, as " + person,
                "200 ms",
                questions.size() * ROUNDS_OF_QUESTIONS,
                (number, _) -> search(person, questions.get(number % questions.size())));
    }

    private static Question mine(int number) {
        int agent = number % (Library.CROWD + 1);
        return new Question(agent == 0 ? "lucia" : "agente-" + agent, "?owner=me&state=open&limit=200");
    }

    private Question any(Random random) {
        return new Question("elena", "/" + Archive.id(1, random.nextInt(conversations)));
    }

    private Question aLongOne(int number) {
        int longOne = Archive.longOne(number % Archive.LONG_ONES, conversations);
        return new Question("elena", "/" + Archive.id(1, longOne));
    }

    private static Question search(String person, String text) {
        return new Question(person, "?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private void measure(String what, String target, int calls, Questions questions) throws Exception {
        ask(Math.min(WARM_UP, calls), questions);
        Spans spans = Spans.of(ask(calls, questions));
        System.out.println("| %s | %s | %s | %s | %s | %,d |"
                .formatted(what, target, millis(spans, 0.5), millis(spans, 0.95), millis(spans, 0.99), spans.count()));
    }

    private static String millis(Spans spans, double share) {
        return "%.1f ms".formatted(spans.within(share).toNanos() / 1e6);
    }

    private Collection<Duration> ask(int calls, Questions questions) throws Exception {
        Collection<Duration> took = new ConcurrentLinkedQueue<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller;
                all.add(callers.submit(() -> {
                    Random random = new Random(first);
                    for (int number = first; number < calls; number += CALLERS) {
                        took.add(ask(questions.get(number, random)));
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        return took;
    }

    private Duration ask(Question question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(library.conversations() + question.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + library.token(question.person()))
                .build();
        long began = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        if (status != 200) {
            throw new IOException(question + " answered " + status);
        }
        return took;
    }
}
