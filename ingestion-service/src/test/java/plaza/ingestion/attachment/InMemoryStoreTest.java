package plaza.ingestion.attachment;

class InMemoryStoreTest implements AttachmentStoreContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    public AttachmentStore store() {
        return store;
    }
}
