package vn.tongket.planning.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** What is understood of a file, as the portal answers it (câu trả lời). */
final class Answers {

    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private Answers() {}

    static JsonNode of(byte[] file) {
        return JSON.valueToTree(Samples.read(file));
    }
}
