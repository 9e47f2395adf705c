package plaza.conversation.intake.kafka;

import plaza.conversation.message.model.Interaction;

/** What an event turned out to be. */
sealed interface Heard {

    /** Something about a message that can be work. */
    record Work(Interaction interaction) implements Heard {}

    /** Something else that happened on a channel: acknowledged, counted, and of no effect here. */
    record NotWork(Why why) implements Heard {}

    /** Why an event has no effect here; also the word of the metric. */
    enum Why {
        /** A reaction, a receipt, a thing of an administrator, an unknown kind. */
        KIND("kind"),
        /** A verb that says nothing of a message, or that this version does not know. */
        VERB("verb"),
        /** A change of something that has no name. */
        NO_TARGET("no-target"),
        /** An event of another type on the same topic. */
        TYPE("type");

        private final String label;

        Why(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
