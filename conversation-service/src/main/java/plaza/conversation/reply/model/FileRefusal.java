package plaza.conversation.reply.model;

import java.util.List;

/** Why a file does not go along with an answer. */
public sealed interface FileRefusal {

    /**
     * No file does.
     *
     * @param reason a stable word of the rules
     */
    record NoneTaken(String reason) implements FileRefusal {}

    /** There are more than the network takes with one answer. */
    record TooMany(int most, int count) implements FileRefusal {}

    /**
     * The network does not take such files.
     *
     * @param taken media types that it takes
     */
    record OtherType(String name, String mediaType, List<String> taken) implements FileRefusal {}

    /** It is larger than the network takes. */
    record TooLarge(String name, long most, long size) implements FileRefusal {}
}
