package vn.tongket.web.api.records;

import jakarta.ws.rs.core.EntityPart;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The name of a file that was sent (tên tệp gửi lên): programs write it in UTF-8, headers are read as ISO 8859-1. */
final class PartName {

    private PartName() {}

    static String of(EntityPart part) {
        String read = part.getFileName().orElse("");
        if (!StandardCharsets.ISO_8859_1.newEncoder().canEncode(read)) {
            return read;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return read;
        }
    }
}
