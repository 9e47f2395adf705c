package plaza.simulator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plaza.simulator.media.Media;
import plaza.simulator.network.Attachment;

/** Reads what hangs on a message, and keeps its bytes. */
@ApplicationScoped
class Attachments {
    private static final int MOST = 10;

    private final Media media;

    Attachments(Media media) {
        this.media = media;
    }

    List<Attachment> read(@Nullable List<Requests.@Nullable File> given, Input input) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST) {
            input.wrong("/attachments", "at most " + MOST);
            return List.of();
        }
        return IntStream.range(0, given.size())
                .mapToObj(index -> read(given.get(index), "/attachments/" + index, input))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Attachment> read(Requests.@Nullable File given, String pointer, Input input) {
        Optional<Attachment.Kind> kind = Optional.ofNullable(given)
                .flatMap(file -> Optional.ofNullable(file.type()))
                .flatMap(Attachment.Kind::find);
        if (given == null || kind.isEmpty()) {
            input.wrong(pointer + "/type", "a type is image, audio, video or file");
            return Optional.empty();
        }
        Optional<String> mimeType = Optional.ofNullable(given.mimeType());
        Optional<String> name = Optional.ofNullable(given.name());
        Optional<String> url = Optional.ofNullable(given.url());
        if (url.isPresent() && !isWeb(url.get())) {
            input.wrong(pointer + "/url", "an address begins with http:// or https://");
            return Optional.empty();
        }
        Optional<byte[]> bytes = Optional.ofNullable(given.data()).map(data -> decoded(data, pointer, input));
        return Optional.of(url.map(address -> media.pointTo(kind.get(), address, mimeType, name))
                .orElseGet(() -> media.keep(kind.get(), bytes, mimeType, name)));
    }

    private static boolean isWeb(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] decoded(String data, String pointer, Input input) {
        try {
            return Base64.getDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            input.wrong(pointer + "/data", "the bytes are given in Base64");
            return new byte[0];
        }
    }
}
