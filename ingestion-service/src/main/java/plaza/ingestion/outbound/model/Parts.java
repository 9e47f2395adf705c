package plaza.ingestion.outbound.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FilesRule;

/** Divides a reply into what its network takes at a time: words and each file, or words with the first file. */
public final class Parts {

    private Parts() {}

    /** What is sent at a time. */
    private record Piece(String words, Optional<Enclosure> file) {}

    /**
     * The sends of a reply, in their order.
     *
     * @param rule what the network takes; empty where that is not known
     * @param ids of lines after the first, which has that of the reply
     */
    public static List<Reply> of(
            Reply whole, List<Enclosure> files, Optional<FilesRule> rule, IntFunction<ReplyId> ids) {
        List<Piece> pieces = pieces(whole.text(), files, rule);
        List<Reply> parts = new ArrayList<>();
        for (int number = 0; number < pieces.size(); number++) {
            Piece piece = pieces.get(number);
            ReplyId id = number == 0 ? whole.id() : ids.apply(number);
            parts.add(whole.as(id, new Part(whole.id(), number, pieces.size()), piece.words(), piece.file()));
        }
        return parts;
    }

    private static List<Piece> pieces(String words, List<Enclosure> files, Optional<FilesRule> rule) {
        List<Piece> pieces = new ArrayList<>();
        boolean areTogether = files.stream()
                .findFirst()
                .filter(first -> words.isBlank()
                        || rule.filter(known -> known.carries(words, first)).isPresent())
                .isPresent();
        if (!areTogether) {
            pieces.add(new Piece(words, Optional.empty()));
        }
        for (Enclosure file : files) {
            pieces.add(new Piece(pieces.isEmpty() ? words : "", Optional.of(file)));
        }
        return pieces;
    }
}
