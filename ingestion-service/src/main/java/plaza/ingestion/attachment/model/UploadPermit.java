package plaza.ingestion.attachment.model;

import java.util.UUID;
import plaza.ingestion.channel.model.AccountRef;

/**
 * Lets one person put one file here.
 *
 * @param conversation for which it is
 * @param account as which it is to leave
 * @param subject of that person's token
 */
public record UploadPermit(FileId file, UUID conversation, AccountRef account, String subject) {}
