package plaza.ingestion.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Graph API over plain sockets, one request a connection, so that tests say byte by byte what goes wrong. Knows one
 * page and a wall on which everything may be answered; what stands on it is the judge.
 */
public final class ScriptedGraph implements AutoCloseable {

    public static final String PAGE = "100000000000001";
    public static final String TOKEN = "local-page-token";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ").withZone(ZoneOffset.UTC);

    private static final String SUCCESS = "{\"success\":true}";
    private static final String TALK = "t_";
    private static final Pattern RECIPIENT = Pattern.compile("\"(?:id|comment_id|post_id)\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TO = Pattern.compile("\"to\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern TEXT = Pattern.compile("\"(?:text|body)\"\\s*:\\s*\"([^\"]+)\"");

    private final ServerSocket server;
    private final Semaphore never = new Semaphore(0);
    private final List<Call> calls = new ArrayList<>();
    private final List<Comment> wall = new ArrayList<>();
    private final Deque<Spoiled> publishing = new ArrayDeque<>();
    private final Deque<Spoiled> reading = new ArrayDeque<>();
    private final Map<String, Map<String, Boolean>> flags = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Map<String, String> parents = new HashMap<>();
    private String token = TOKEN;
    private long lastId = System.nanoTime();

    /** One request. */
    public record Call(String method, String target, Map<String, String> headers, String body) {

        public Map<String, String> parameters() {
            String query = target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
            return List.of((query + "&" + body).split("&")).stream()
                    .filter(pair -> pair.contains("="))
                    .collect(Collectors.toMap(
                            pair -> pair.substring(0, pair.indexOf('=')),
                            pair -> URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), StandardCharsets.UTF_8),
                            (first, second) -> second));
        }

        String path() {
            return target.replaceFirst("^/v\\d+\\.\\d+/", "").replaceFirst("\\?.*$", "");
        }
    }

    /** Something that stands on the wall. */
    public record Comment(String id, String parent, String author, String text, Instant at) {}

    private ScriptedGraph(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    /** On a free port. */
    public static ScriptedGraph start() {
        return new ScriptedGraph(0);
    }

    /** On that port. */
    public static ScriptedGraph startAt(int port) {
        return new ScriptedGraph(port);
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    /** The next calls that publish go wrong in this way, one each. */
    public synchronized ScriptedGraph spoilPublishing(Spoiled... spoils) {
        publishing.addAll(List.of(spoils));
        return this;
    }

    /** The next calls that read go wrong in this way, one each. */
    public synchronized ScriptedGraph spoilReading(Spoiled... spoils) {
        reading.addAll(List.of(spoils));
        return this;
    }

    /** From now on only this token opens the page. */
    public synchronized void useToken(String other) {
        token = other;
    }

    /** Somebody wrote this. */
    public synchronized String write(String parent, String author, String text, Instant at) {
        String id = "900_" + ++lastId;
        wall.add(new Comment(id, parent, author, text, at));
        return id;
    }

    /** The comment is an answer to that one: the network puts what answers it below the same root. */
    public synchronized void answers(String comment, String root) {
        parents.put(comment, root);
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Calls that wanted to publish. */
    public List<Call> publishings() {
        return calls().stream().filter(call -> call.method().equals("POST")).toList();
    }

    /** Texts that stand below that thing, oldest first. */
    public synchronized List<String> textsBelow(String parent) {
        return wall.stream()
                .filter(each -> each.parent().equals(parent))
                .map(Comment::text)
                .toList();
    }

    public synchronized List<Comment> wall() {
        return List.copyOf(wall);
    }

    @Override
    public void close() {
        never.release(1000);
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            Call call = read(socket.getInputStream());
            Optional<Spoiled> spoil = called(call);
            Spoiled.Said said = spoil.isEmpty() || spoil.get().isDone() ? done(call) : nothing();
            int late = spoil.map(Spoiled::lateMillis).orElse(0);
            if (late > 0 && never.tryAcquire(late, TimeUnit.MILLISECONDS)) {
                return;
            }
            Optional<Spoiled.Said> answer =
                    spoil.isEmpty() ? Optional.of(said) : spoil.get().answer();
            if (answer.isPresent()) {
                write(socket.getOutputStream(), answer.get());
            }
        } catch (IOException e) {
            // The caller went away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Spoiled> called(Call call) {
        calls.add(call);
        Deque<Spoiled> spoils = call.method().equals("POST") ? publishing : reading;
        return Optional.ofNullable(spoils.poll());
    }

    private static Spoiled.Said nothing() {
        return new Spoiled.Said(200, Map.of(), "");
    }

    private synchronized Spoiled.Said done(Call call) {
        String given = call.headers().getOrDefault("authorization", "").replaceFirst("^Bearer ", "");
        if (!given.equals(token)) {
            return Spoiled.error(401, 190, 463).answer().orElseThrow();
        }
        String[] path = call.path().split("/");
        if (removed.contains(path[0])) {
            return Spoiled.error(400, 100, 33).answer().orElseThrow();
        }
        return new Spoiled.Said(200, Map.of(), done(call, path[0], path.length == 2 ? path[1] : ""));
    }

    private String done(Call call, String id, String edge) {
        return switch (call.method() + " " + edge) {
            case "POST comments", "POST replies" ->
                made(
                        "id",
                        write(
                                parents.getOrDefault(id, id),
                                PAGE,
                                call.parameters().get("message"),
                                Instant.now()));
            case "POST mentions" ->
                made(
                        "id",
                        write(
                                call.parameters()
                                        .getOrDefault(
                                                "comment_id", call.parameters().get("media_id")),
                                PAGE,
                                call.parameters().get("message"),
                                Instant.now()));
            case "POST messages" -> message(call);
            case "POST photos", "POST media" -> made("id", "5" + ++lastId);
            case "POST message_attachments" -> made("attachment_id", "5" + ++lastId);
            case "POST likes" -> set(id, "user_likes", true);
            case "POST " -> changed(call, id);
            case "DELETE " -> {
                removed.add(id);
                yield SUCCESS;
            }
            case "GET conversations" -> talks(call.parameters().get("user_id"));
            case "GET messages" -> list(id.substring(TALK.length()));
            case "GET " -> node(id);
            default -> list(id);
        };
    }

    private static String made(String name, String id) {
        return "{\"" + name + "\":\"" + id + "\"}";
    }

    /** By form as a page sends it, by JSON as a number does; whom it is for is its place. */
    private String message(Call call) {
        boolean isForm = call.parameters().containsKey("recipient");
        Matcher recipient =
                (isForm ? RECIPIENT : TO).matcher(isForm ? call.parameters().get("recipient") : call.body());
        Matcher text = TEXT.matcher(isForm ? call.parameters().get("message") : call.body());
        String id = write(
                recipient.find() ? recipient.group(1) : "nobody",
                PAGE,
                text.find() ? text.group(1) : "",
                Instant.now());
        return isForm ? made("message_id", id) : "{\"messages\":[" + made("id", id) + "]}";
    }

    private String changed(Call call, String id) {
        call.parameters().forEach((name, value) -> {
            if (name.equals("is_hidden") || name.equals("hide")) {
                set(id, name.equals("hide") ? "hidden" : name, Boolean.parseBoolean(value));
            }
        });
        return SUCCESS;
    }

    private String set(String id, String flag, boolean value) {
        flags.computeIfAbsent(id, first -> new HashMap<>()).put(flag, value);
        return SUCCESS;
    }

    private String talks(String person) {
        return wall.stream()
                .filter(each -> person == null || each.parent().equals(person))
                .map(each ->
                        "{\"id\":\"" + TALK + each.parent() + "\",\"updated_time\":\"" + TIME.format(each.at()) + "\"}")
                .distinct()
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
    }

    /** How a thing is: what was never set is false. */
    public synchronized boolean isSet(String id, String flag) {
        return flags.getOrDefault(id, Map.of()).getOrDefault(flag, false);
    }

    public synchronized boolean isRemoved(String id) {
        return removed.contains(id);
    }

    private String node(String id) {
        String parent = parents.containsKey(id) ? ",\"parent\":{\"id\":\"" + parents.get(id) + "\"}" : "";
        String told = Stream.of("is_hidden", "hidden", "user_likes")
                .map(flag -> ",\"" + flag + "\":" + isSet(id, flag))
                .collect(Collectors.joining());
        return "{\"id\":\"" + id + "\"" + parent + told + "}";
    }

    private String list(String parent) {
        return wall.stream()
                .filter(each -> each.parent().equals(parent))
                .map(ScriptedGraph::json)
                .toList()
                .reversed()
                .stream()
                .collect(Collectors.joining(",", "{\"data\":[", "]}"));
    }

    private static String json(Comment each) {
        return "{\"id\":\"" + each.id() + "\",\"from\":{\"id\":\"" + each.author() + "\",\"name\":\"x\"},\"message\":\""
                + each.text() + "\",\"text\":\"" + each.text() + "\",\"timestamp\":\"" + TIME.format(each.at())
                + "\",\"created_time\":\"" + TIME.format(each.at()) + "\",\"parent\":{\"id\":\""
                + each.parent() + "\"}}";
    }

    private static Call read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            throw new IOException("no request");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Call(first.split(" ")[0], first.split(" ")[1], headers, body);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static void write(OutputStream out, Spoiled.Said said) throws IOException {
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + said.status() + " X\r\n");
        said.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: application/json; charset=UTF-8\r\nConnection: close\r\nContent-Length: ")
                .append(body.length)
                .append("\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }
}
