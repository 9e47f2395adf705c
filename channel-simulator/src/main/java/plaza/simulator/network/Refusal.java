package plaza.simulator.network;

/** Why a network did not do what it was asked. */
public sealed interface Refusal {
    /** Nothing of that id was ever written. */
    record Unknown(ExternalId id) implements Refusal {}

    /** It stood there once and has been removed. */
    record Removed(ExternalId id) implements Refusal {}

    /** The chosen id belongs to something else already. */
    record IdTaken(ExternalId id) implements Refusal {}

    /** Only its author may do this. */
    record NotTheirs(ExternalId id, Person actor) implements Refusal {}

    /** The page cannot hide what it wrote itself. */
    record OwnWords(ExternalId id) implements Refusal {}

    /** This network, or this simulator of it, does not have that. */
    record NotOffered(String what) implements Refusal {}

    /** There it cannot be answered: a reply to a reply, or what is hidden. */
    record NotAnswerable(ExternalId id) implements Refusal {}

    /** The account knows nobody of that id. */
    record NoSuchPerson(ExternalId id) implements Refusal {}

    /** The person's last words are too long ago for what the account wants to say. */
    record OutsideWindow(ExternalId person) implements Refusal {}

    /** The comment has had its one private reply. */
    record AlreadyReplied(ExternalId comment) implements Refusal {}

    /** The app may not tag its messages as a human's. */
    record TagNotApproved(String tag) implements Refusal {}

    /** The network no longer takes that tag, or never did. */
    record TagRetired(String tag) implements Refusal {}

    /** @param most what the network takes, in {@code unit} */
    record TooLong(int length, int most, String unit) implements Refusal {}

    /** Neither words nor an attachment. */
    record Empty() implements Refusal {}

    /** There is no approved template of that name. */
    record NoSuchTemplate(String name) implements Refusal {}

    /** The template is paused, because too many people complained of it. */
    record TemplatePaused(String name) implements Refusal {}

    /** The template has other blanks than were filled. */
    record TemplateUnfit(String name, int blanks, int filled) implements Refusal {}
}
