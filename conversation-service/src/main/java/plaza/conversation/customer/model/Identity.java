package plaza.conversation.customer.model;

import java.util.Optional;
import plaza.conversation.vocabulary.model.Channel;

/**
 * How one network names a person. One customer may have many; one identity belongs to one customer.
 *
 * @param channel the network
 * @param externalId the network's id of the person
 */
public record Identity(Channel channel, String externalId) {

    private static final String NOBODY = "unknown:";

    /**
     * The identity of whoever wrote a message whose author the network hides: everybody hidden is somebody else, or
     * strangers would read each other's case.
     *
     * @param messageId the network's id of the message
     */
    public static Identity ofHiddenAuthor(Channel channel, String messageId) {
        return new Identity(channel, NOBODY + messageId);
    }

    /** The telephone or mailbox that this is; empty where the id says nothing outside its network. */
    public Optional<Contact> contact() {
        return switch (channel.label()) {
            case "whatsapp" -> Contact.phone(externalId.startsWith("+") ? externalId : "+" + externalId);
            case "voice" -> Contact.phone(externalId);
            case "email" -> Contact.email(externalId);
            default -> Optional.empty();
        };
    }

    /** True where nobody knows who this is. */
    public boolean isHidden() {
        return externalId.startsWith(NOBODY);
    }
}
