package plaza.simulator.graph;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;

/** Understands requests: which node, which edge, which parameters. */
final class GraphCallReader {
    private static final int LONGEST_MESSAGE = 8000;
    private static final int USUAL_LIMIT = 25;
    private static final int LARGEST_LIMIT = 100;

    private final ExternalId page;

    GraphCallReader(ExternalId page) {
        this.page = page;
    }

    sealed interface Reading {
        record Understood(GraphCall call) implements Reading {}

        record Misunderstood(GraphError error) implements Reading {}
    }

    Reading read(GraphRequest request) {
        List<String> path = request.path();
        Optional<ExternalId> node = path.getFirst().equals("me") ? Optional.of(page) : ExternalId.find(path.getFirst());
        if (node.isEmpty()) {
            return wrong(GraphError.unknownObject(request.method(), path.getFirst()));
        }
        return switch (path.size()) {
            case 1 -> node(request, node.get());
            case 2 -> edge(request, node.get(), path.get(1));
            default -> wrong(GraphError.unknownPath(String.join("/", path.subList(1, path.size()))));
        };
    }

    private Reading node(GraphRequest request, ExternalId node) {
        return switch (request.method()) {
            case GET -> call(new GraphCall.ReadNode(node, fields(request)));
            case DELETE -> call(new GraphCall.Delete(node));
            case POST -> change(request, node);
        };
    }

    private Reading change(GraphRequest request, ExternalId node) {
        Optional<String> hidden = request.find("is_hidden");
        if (hidden.isPresent()) {
            return switch (hidden.get()) {
                case "true", "1" -> call(new GraphCall.Hide(node, true));
                case "false", "0" -> call(new GraphCall.Hide(node, false));
                default -> wrong(GraphError.badParameter("Param is_hidden must be a boolean"));
            };
        }
        return message(request, text -> new GraphCall.Edit(node, text));
    }

    private Reading edge(GraphRequest request, ExternalId node, String edge) {
        return switch (edge) {
            case "comments" -> comments(request, node);
            case "feed", "posts" -> feed(request, node);
            case "likes" -> likes(request, node);
            case "subscribed_apps" -> subscriptions(request, node);
            case "photos" -> photo(request, node);
            default -> wrong(GraphError.unknownPath(edge));
        };
    }

    private Reading comments(GraphRequest request, ExternalId node) {
        return switch (request.method()) {
            case GET -> list(request, false, listing -> new GraphCall.ReadComments(node, listing, fields(request)));
            case POST -> comment(request, node);
            case DELETE -> wrong(GraphError.unknownObject(request.method(), node.value()));
        };
    }

    /** Words, a photo, or both. */
    private static Reading comment(GraphRequest request, ExternalId node) {
        GraphCall.Photo photo = new GraphCall.Photo(
                request.find("attachment_id").flatMap(ExternalId::find), request.find("attachment_url"));
        return photo.isNone() || request.find("message").isPresent()
                ? message(request, text -> new GraphCall.Publish(node, text, photo, fields(request)))
                : call(new GraphCall.Publish(node, "", photo, fields(request)));
    }

    /** Only what is not published: a photo on the wall by itself is another matter. */
    private static Reading photo(GraphRequest request, ExternalId node) {
        boolean isKept = request.method() == GraphRequest.Method.POST
                && request.find("published").equals(Optional.of("false"));
        return request.file("source")
                .filter(file -> isKept && file.kind() == Attachment.Kind.IMAGE)
                .map(file -> call(new GraphCall.KeepPhoto(node, file)))
                .orElseGet(() -> wrong(GraphError.badParameter("Missing or invalid image file")));
    }

    private Reading feed(GraphRequest request, ExternalId node) {
        return switch (request.method()) {
            case GET -> list(request, true, listing -> new GraphCall.ReadFeed(node, listing, fields(request)));
            case POST ->
                message(request, text -> new GraphCall.Publish(node, text, GraphCall.Photo.NONE, fields(request)));
            case DELETE -> wrong(GraphError.unknownObject(request.method(), node.value()));
        };
    }

    private static Reading likes(GraphRequest request, ExternalId node) {
        return switch (request.method()) {
            case GET -> call(new GraphCall.ReadLikes(node));
            case POST -> call(new GraphCall.Like(node, true));
            case DELETE -> call(new GraphCall.Like(node, false));
        };
    }

    private static Reading subscriptions(GraphRequest request, ExternalId node) {
        return switch (request.method()) {
            case GET -> call(new GraphCall.ReadSubscriptions(node));
            case DELETE -> call(new GraphCall.Subscribe(node, Set.of()));
            case POST -> {
                Set<String> fields = Arrays.stream(
                                request.find("subscribed_fields").orElse("").split(","))
                        .map(String::strip)
                        .filter(field -> !field.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
                yield fields.isEmpty()
                        ? wrong(GraphError.badParameter("The parameter subscribed_fields is required"))
                        : call(new GraphCall.Subscribe(node, fields));
            }
        };
    }

    private static Reading message(GraphRequest request, Function<String, GraphCall> then) {
        String text = request.find("message").orElse("");
        if (text.isBlank()) {
            return wrong(GraphError.badParameter("Missing or invalid parameter: message"));
        }
        return text.length() > LONGEST_MESSAGE
                ? wrong(GraphError.badParameter("Param message must be at most " + LONGEST_MESSAGE + " characters"))
                : call(then.apply(text));
    }

    private static Reading list(GraphRequest request, boolean newestFirst, Function<Listing, GraphCall> then) {
        Optional<Integer> limit = limit(request);
        if (limit.isEmpty()) {
            return wrong(GraphError.badParameter("Param limit must be an integer of at least 1"));
        }
        if (isBadCursor(request, "after") || isBadCursor(request, "before")) {
            return wrong(GraphError.badParameter("Invalid cursor"));
        }
        return call(then.apply(new Listing(
                request.find("filter").equals(Optional.of("stream")),
                request.find("order").map("reverse_chronological"::equals).orElse(newestFirst),
                limit.get(),
                cursor(request, "after").flatMap(Cursor::read),
                cursor(request, "before").flatMap(Cursor::read),
                request.find("since").flatMap(GraphCallReader::time),
                request.find("until").flatMap(GraphCallReader::time),
                request.find("summary")
                        .filter(word -> !word.equals("0") && !word.equals("false"))
                        .isPresent())));
    }

    private static boolean isBadCursor(GraphRequest request, String name) {
        Optional<String> text = cursor(request, name);
        return text.isPresent() && text.flatMap(Cursor::read).isEmpty();
    }

    private static Optional<String> cursor(GraphRequest request, String name) {
        return request.find(name).filter(given -> !given.isEmpty());
    }

    private static Optional<Integer> limit(GraphRequest request) {
        try {
            int limit = request.find("limit").map(Integer::parseInt).orElse(USUAL_LIMIT);
            return limit < 1 ? Optional.empty() : Optional.of(Math.min(limit, LARGEST_LIMIT));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String seconds) {
        return seconds.matches("\\d{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }

    private static FieldSelection fields(GraphRequest request) {
        return request.find("fields").map(FieldSelection::read).orElse(FieldSelection.NONE);
    }

    private static Reading call(GraphCall call) {
        return new Reading.Understood(call);
    }

    private static Reading wrong(GraphError error) {
        return new Reading.Misunderstood(error);
    }
}
