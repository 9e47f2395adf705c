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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A Graph API over plain sockets, one request a connection, so that tests say byte by byte what goes wrong. Knows one
 * page and a wall on which everything may be answered; what stands on it is the judge.
 */
public final class ScriptedGraph implements AutoCloseable {

    public static final String PAGE = "100000000000001";
    public static final String TOKEN = "local-page-token";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ").withZone(ZoneOffset.UTC);

    private final ServerSocket server;
    private final Semaphore never = new Semaphore(0);
    private final List<Call> calls = new ArrayList<>();
    private final List<Comment> wall = new ArrayList<>();
    private final Deque<Spoiled> publishing = new ArrayDeque<>();
    private final Deque<Spoiled> reading = new ArrayDeque<>();
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
        boolean isEdge = path.length == 2 && path[1].equals("comments");
        if (call.method().equals("POST") && isEdge) {
            String id = write(
                    parents.getOrDefault(path[0], path[0]),
                    PAGE,
                    call.parameters().get("message"),
                    Instant.now());
            return new Spoiled.Said(200, Map.of(), "{\"id\":\"" + id + "\"}");
        }
        return new Spoiled.Said(200, Map.of(), isEdge ? list(path[0]) : node(path[0]));
    }

    private String node(String id) {
        String parent = parents.containsKey(id) ? ",\"parent\":{\"id\":\"" + parents.get(id) + "\"}" : "";
        return "{\"id\":\"" + id + "\"" + parent + "}";
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
                + each.text() + "\",\"created_time\":\"" + TIME.format(each.at()) + "\",\"parent\":{\"id\":\""
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
